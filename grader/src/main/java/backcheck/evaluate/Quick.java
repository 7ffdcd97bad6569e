package backcheck.evaluate;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Calls of the JDK's methods that solutions use most, without reflection. */
final class Quick {

    private static final Map<String, DoubleUnaryOperator> OF_ONE = Map.of(
            "java/lang/Math.exp(D)D", Math::exp,
            "java/lang/Math.log(D)D", Math::log,
            "java/lang/Math.log1p(D)D", Math::log1p,
            "java/lang/Math.tanh(D)D", Math::tanh,
            "java/lang/Math.abs(D)D", Math::abs,
            "java/lang/Math.sqrt(D)D", Math::sqrt);

    private static final Map<String, DoubleBinaryOperator> OF_TWO = Map.of(
            "java/lang/Math.pow(DD)D", Math::pow,
            "java/lang/Math.max(DD)D", Math::max,
            "java/lang/Math.min(DD)D", Math::min);

    private Quick() {}

    /** A call by the method's full name; null if there is no quick way. */
    static Expression of(String name, Expression... arguments) {
        if (OF_ONE.containsKey(name)) {
            DoubleUnaryOperator function = OF_ONE.get(name);
            return number((machine, base) -> function.applyAsDouble(arguments[0].number(machine, base)));
        }
        if (OF_TWO.containsKey(name)) {
            DoubleBinaryOperator function = OF_TWO.get(name);
            return number((machine, base) -> function.applyAsDouble(
                    arguments[0].number(machine, base), arguments[1].number(machine, base)));
        }
        return arguments.length == 0 ? null : other(name, arguments[0]);
    }

    private static Expression other(String name, Expression one) {
        return switch (name) {
            case "java/lang/Double.isFinite(D)Z" -> test((machine, base) -> Double.isFinite(one.number(machine, base)));
            case "java/lang/Double.isNaN(D)Z" -> test((machine, base) -> Double.isNaN(one.number(machine, base)));
            case "java/lang/Double.isInfinite(D)Z" -> test((machine, base) -> Double.isInfinite(one.number(machine, base)));
            case "java/lang/Double.valueOf(D)Ljava/lang/Double;" -> thing((machine, base) -> one.number(machine, base));
            case "java/lang/Double.doubleValue()D" -> number((machine, base) -> (Double) one.thing(machine, base));
            case "java/lang/Integer.valueOf(I)Ljava/lang/Integer;" -> thing((machine, base) -> one.integer(machine, base));
            case "java/lang/Integer.intValue()I" -> integer((machine, base) -> (Integer) one.thing(machine, base));
            // assertions are off in a worker
            case "java/lang/Class.desiredAssertionStatus()Z" -> new Numbers.Constant(0);
            default -> null;
        };
    }

    /** An object that is asked by the JDK's interface, where it is one of the JDK's. */
    private interface Asked<T> {
        T of(Machine machine, int base);
    }

    private interface AskedNumber {
        double of(Machine machine, int base);
    }

    private interface AskedInteger {
        int of(Machine machine, int base);
    }

    private static Expression number(AskedNumber asked) {
        return new Expression.OfNumber() {
            @Override
            double number(Machine machine, int base) {
                return asked.of(machine, base);
            }
        };
    }

    private static Expression integer(AskedInteger asked) {
        return new Expression() {
            @Override
            long bits(Machine machine, int base) {
                return asked.of(machine, base);
            }
        };
    }

    private static Expression test(Condition condition) {
        return new Expression() {
            @Override
            long bits(Machine machine, int base) {
                return condition.holds(machine, base) ? 1 : 0;
            }
        };
    }

    private static Expression thing(Asked<Object> asked) {
        return new Expression.OfThing() {
            @Override
            Object thing(Machine machine, int base) {
                return asked.of(machine, base);
            }
        };
    }

    /** The quick way for an object, which by reflection takes ten times as long; null if there is none. */
    static OnObject onObject(String key) {
        return switch (key) {
            case "java/util/List.size()I" -> self -> ((List<?>) self).size();
            case "java/util/List.isEmpty()Z" -> self -> ((List<?>) self).isEmpty();
            case "java/util/List.iterator()Ljava/util/Iterator;" -> self -> ((List<?>) self).iterator();
            case "java/util/Iterator.hasNext()Z" -> self -> ((Iterator<?>) self).hasNext();
            case "java/util/Iterator.next()Ljava/lang/Object;" -> self -> ((Iterator<?>) self).next();
            default -> null;
        };
    }

    /** A method without arguments. */
    @FunctionalInterface
    interface OnObject {
        Object call(Object self);
    }
}
