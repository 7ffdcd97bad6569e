package network;

import java.util.function.DoubleBinaryOperator;

/** A list of numbers, made of a head and a tail; null is the empty one. */
record Vec(double head, Vec tail) {

    static Vec of(double... numbers) {
        return from(numbers, 0);
    }

    private static Vec from(double[] numbers, int i) {
        return i == numbers.length ? null : new Vec(numbers[i], from(numbers, i + 1));
    }

    double dot(Vec other) {
        return head * other.head + (tail == null ? 0 : tail.dot(other.tail));
    }

    Vec zip(Vec other, DoubleBinaryOperator op) {
        return new Vec(op.applyAsDouble(head, other.head), tail == null ? null : tail.zip(other.tail, op));
    }

    Vec scaled(double factor) {
        return new Vec(factor * head, tail == null ? null : tail.scaled(factor));
    }

    double get(int i) {
        return i == 0 ? head : tail.get(i - 1);
    }
}
