package backcheck.evaluate;

import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Lambdas as objects of the JDK's interfaces, which the JDK can call. */
final class Functions {

    private Functions() {}

    /**
     * An object of an interface.
     *
     * @param name the interface's internal name
     * @throws Declined if it is not one of those that solutions use
     */
    static Object of(String name, Lambda does) {
        return switch (name.substring(name.lastIndexOf('/') + 1)) {
            case "Function" -> (Function<Object, Object>) x -> does.call(x);
            case "UnaryOperator" -> (UnaryOperator<Object>) x -> does.call(x);
            case "BiFunction" -> (BiFunction<Object, Object, Object>) (x, y) -> does.call(x, y);
            case "BinaryOperator" -> (BinaryOperator<Object>) (x, y) -> does.call(x, y);
            case "Supplier" -> (Supplier<Object>) () -> does.call();
            case "Consumer" -> (Consumer<Object>) x -> does.call(x);
            case "BiConsumer" -> (BiConsumer<Object, Object>) (x, y) -> does.call(x, y);
            case "Predicate" -> (Predicate<Object>) x -> (boolean) does.call(x);
            case "BiPredicate" -> (BiPredicate<Object, Object>) (x, y) -> (boolean) does.call(x, y);
            case "Comparator" -> (Comparator<Object>) (x, y) -> (int) does.call(x, y);
            case "Runnable" -> (Runnable) () -> does.call();
            default -> ofNumbers(name, does);
        };
    }

    private static Object ofNumbers(String name, Lambda does) {
        return switch (name) {
            case "java/util/function/DoubleUnaryOperator" -> (DoubleUnaryOperator) x -> number(does.call(x));
            case "java/util/function/DoubleBinaryOperator" -> (DoubleBinaryOperator) (x, y) -> number(does.call(x, y));
            case "java/util/function/DoubleFunction" -> (DoubleFunction<Object>) x -> does.call(x);
            case "java/util/function/DoublePredicate" -> (DoublePredicate) x -> (boolean) does.call(x);
            case "java/util/function/DoubleSupplier" -> (DoubleSupplier) () -> number(does.call());
            case "java/util/function/DoubleConsumer" -> (DoubleConsumer) x -> does.call(x);
            case "java/util/function/DoubleToIntFunction" -> (DoubleToIntFunction) x -> (int) does.call(x);
            case "java/util/function/ToDoubleFunction" -> (ToDoubleFunction<Object>) x -> number(does.call(x));
            case "java/util/function/ToDoubleBiFunction" -> (ToDoubleBiFunction<Object, Object>) (x, y) -> number(does.call(x, y));
            case "java/util/function/ToIntFunction" -> (ToIntFunction<Object>) x -> (int) does.call(x);
            case "java/util/function/IntFunction" -> (IntFunction<Object>) x -> does.call(x);
            case "java/util/function/IntUnaryOperator" -> (IntUnaryOperator) x -> (int) does.call(x);
            case "java/util/function/IntBinaryOperator" -> (IntBinaryOperator) (x, y) -> (int) does.call(x, y);
            case "java/util/function/IntPredicate" -> (IntPredicate) x -> (boolean) does.call(x);
            case "java/util/function/IntConsumer" -> (IntConsumer) x -> does.call(x);
            case "java/util/function/IntSupplier" -> (IntSupplier) () -> (int) does.call();
            case "java/util/function/IntToDoubleFunction" -> (IntToDoubleFunction) x -> number(does.call(x));
            case "java/util/function/ObjDoubleConsumer" -> (ObjDoubleConsumer<Object>) (x, y) -> does.call(x, y);
            case "java/util/function/ObjIntConsumer" -> (ObjIntConsumer<Object>) (x, y) -> does.call(x, y);
            case "java/util/function/BooleanSupplier" -> (BooleanSupplier) () -> (boolean) does.call();
            default -> throw new Declined("a lambda for " + name);
        };
    }

    /** A number that a target gives, which may be one that widens to a double. */
    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
