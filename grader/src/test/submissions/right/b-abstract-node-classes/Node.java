package network;

import java.util.List;

/** Something with a value. Built once per call, from the leaves up. */
abstract class Node {
    private final List<Node> parents;
    protected double value;
    protected double derivative;

    protected Node(Node... parents) {
        this.parents = List.of(parents);
    }

    /** Computes the value from the parents' values. */
    protected abstract double evaluate();

    /** Derivative of the own value by the value of one parent. */
    protected abstract double local(int parent);

    protected final double in(int parent) {
        return parents.get(parent).value;
    }

    protected final int arity() {
        return parents.size();
    }

    final Node ready() {
        value = evaluate();
        return this;
    }

    /**
     * Adds an amount to the derivative and hands it on. A node with several children is told several times; that is
     * fine, as the derivative is a sum over the paths.
     */
    final void tell(double amount) {
        derivative += amount;
        int i = 0;
        for (Node parent : parents) {
            parent.tell(amount * local(i++));
        }
    }
}

final class Leaf extends Node {
    Leaf(double value) {
        this.value = value;
    }

    @Override
    protected double evaluate() {
        return value;
    }

    @Override
    protected double local(int parent) {
        throw new UnsupportedOperationException("a leaf has no parents");
    }
}

/** first*second + third*fourth + ... + last */
final class WeightedSum extends Node {
    WeightedSum(Node... parents) {
        super(parents);
        ready();
    }

    @Override
    protected double evaluate() {
        double sum = 0;
        int i = 0;
        for (; i + 1 < arity(); i += 2) {
            sum += in(i) * in(i + 1);
        }
        return sum + in(i);
    }

    @Override
    protected double local(int parent) {
        return parent == arity() - 1 ? 1 : in(parent ^ 1);
    }
}

/** A function of one variable. */
abstract class Unary extends Node {
    Unary(Node argument) {
        super(argument);
        ready();
    }

    abstract double f(double x);

    abstract double slope(double x, double fx);

    @Override
    protected final double evaluate() {
        return f(in(0));
    }

    @Override
    protected final double local(int parent) {
        return slope(in(0), value);
    }
}

final class Squash extends Unary {
    Squash(Node argument) {
        super(argument);
    }

    @Override
    double f(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Override
    double slope(double x, double fx) {
        return fx - fx * fx;
    }
}

/** The surprise about the answer, if the label is 1 ... */
class Surprise extends Unary {
    Surprise(Node answer) {
        super(answer);
    }

    static Surprise about(Node answer, double label) {
        if (label == 1) return new Surprise(answer);
        if (label == 0) return new OppositeSurprise(answer);
        throw new IllegalArgumentException("A label is 0 or 1, not " + label + ".");
    }

    @Override
    double f(double x) {
        return -Math.log(x);
    }

    @Override
    double slope(double x, double fx) {
        return -1 / x;
    }
}

/** ... and if it is 0. */
final class OppositeSurprise extends Surprise {
    OppositeSurprise(Node answer) {
        super(answer);
    }

    @Override
    double f(double x) {
        return super.f(1 - x);
    }

    @Override
    double slope(double x, double fx) {
        return -super.slope(1 - x, fx);
    }
}
