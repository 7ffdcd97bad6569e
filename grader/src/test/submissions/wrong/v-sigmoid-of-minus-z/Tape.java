package network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Remembers every operation, newest on top. */
final class Tape {

    private final Deque<Num> operations = new ArrayDeque<>();

    Num input(double value) {
        return new Num(value, null, 0, null, 0);
    }

    void rewindFrom(Num result) {
        result.slope = 1;
        for (Iterator<Num> it = operations.iterator(); it.hasNext(); ) {
            Num op = it.next();
            if (op.left != null) op.left.slope += op.slope * op.byLeft;
            if (op.right != null) op.right.slope += op.slope * op.byRight;
        }
    }

    final class Num {
        private final double value;
        private final Num left;
        private final double byLeft;
        private final Num right;
        private final double byRight;
        private double slope;

        private Num(double value, Num left, double byLeft, Num right, double byRight) {
            this.value = value;
            this.left = left;
            this.byLeft = byLeft;
            this.right = right;
            this.byRight = byRight;
            operations.push(this);
        }

        double value() {
            return value;
        }

        double slope() {
            return slope;
        }

        Tape owner() {
            return Tape.this;
        }

        Num plus(Num other) {
            return new Num(value + other.value, this, 1, other, 1);
        }

        Num times(Num other) {
            return new Num(value * other.value, this, other.value, other, value);
        }

        Num negated() {
            return new Num(-value, this, -1, null, 0);
        }

        Num inverse() {
            double r = 1 / value;
            return new Num(r, this, -r * r, null, 0);
        }

        Num exp() {
            double e = Math.exp(value);
            return new Num(e, this, e, null, 0);
        }

        Num log() {
            return new Num(Math.log(value), this, 1 / value, null, 0);
        }
    }
}
