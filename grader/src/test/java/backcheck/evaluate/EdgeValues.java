package backcheck.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Numbers at which operators and conversions change what they do. */
final class EdgeValues {

    private EdgeValues() {}

    /** All combinations of edge values of these types. */
    static List<Object[]> of(Class<?>... types) {
        List<Object[]> all = new ArrayList<>();
        all.add(new Object[types.length]);
        for (int i = 0; i < types.length; i++) {
            List<Object[]> longer = new ArrayList<>();
            for (Object[] shorter : all) {
                for (Object value : of(types[i])) {
                    Object[] one = shorter.clone();
                    one[i] = value;
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<?> of(Class<?> type) {
        return switch (type.getName()) {
            case "double" -> List.of(0.0, -0.0, 1.0, -1.5, 0.1, 3.0e9, -3.0e9, 1e19, -1e19, 65_536.7, 1e-310, Double.NaN,
                    Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 16_777_217.0);
            case "float" -> List.of(0f, -0f, 1f, -2.5f, 0.1f, 3e9f, 1e-40f, Float.NaN, Float.MIN_VALUE, Float.MAX_VALUE,
                    Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 16_777_216f);
            case "long" -> List.of(0L, 1L, -1L, 7L, 31L, 32L, 63L, 64L, 65L, 1L << 33, -(1L << 40) + 3, Long.MIN_VALUE,
                    Long.MAX_VALUE, 9_007_199_254_740_993L);
            case "int" -> List.of(0, 1, -1, 2, 7, 31, 32, 33, 63, 65, 127, 128, 255, -129, 32_768, 65_535, 16_777_217,
                    Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "short" -> List.of((short) 0, (short) 1, (short) -1, (short) 200, Short.MIN_VALUE, Short.MAX_VALUE);
            case "byte" -> List.of((byte) 0, (byte) 1, (byte) -1, (byte) 100, Byte.MIN_VALUE, Byte.MAX_VALUE);
            case "char" -> List.of('\0', 'a', 'Z', '\u00e4', '\u8000', Character.MAX_VALUE);
            case "boolean" -> List.of(false, true);
            case "java.lang.String" -> List.of("", "a", "b", "Aa", "BB", "hello");
            default -> throw new IllegalArgumentException(type.getName());
        };
    }
}
