package backcheck.intake;

import java.util.List;
import java.util.Random;

/** Draws sources: nearly right ones, and words of Java in no order. */
final class FuzzedSource {

    private static final List<String> WORDS = List.of(
            "package", "network", "Network", "Netz", "class", "record", "public", "static", "import", "org.junit.", "double",
            "sigmoid(", "loss(", "cost(", ")", "(", "{", "}", ";", ".", "*", "<", ">", "::", "new", "throws", "\"", "\"\"\"", "'",
            "//", "/*", "*/", "\\", "\\\\", "\\u0070", "\\uuu000a", "\\u005c", "\\u00", "\n", "\r", "\r\n", " ", "\u202E",
            "\u200B", "\u00AD", "\uFEFF", "ß", "∂", "\uD835\uDEFC", "\uD835", "\0", "\u001A", "1e5", "@interface", "enum", "//\r");

    private FuzzedSource() {}

    /** Draw a source. */
    static String draw(Random random) {
        StringBuilder source = new StringBuilder();
        switch (random.nextInt(4)) {
            case 0 -> source.append(HandIn.NETWORK);
            case 1 -> source.append("package ").append(word(random)).append(";\nclass Netz {\n").append(HandIn.NINE).append("}");
            case 2 -> source.append("public class ").append(word(random)).append(" {\n").append(HandIn.NINE).append("}");
            default -> {
                for (int i = random.nextInt(60); i >= 0; i--) {
                    source.append(word(random)).append(random.nextInt(3) == 0 ? "" : " ");
                }
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            source.insert(random.nextInt(source.length() + 1), word(random).repeat(1 + random.nextInt(3)));
        }
        return source.toString();
    }

    /** One word. */
    static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
