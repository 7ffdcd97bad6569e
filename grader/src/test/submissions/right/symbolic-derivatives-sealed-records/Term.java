package network;

import java.util.function.ToDoubleFunction;

/** A formula. It can be differentiated by a symbol, which gives a formula again. */
public sealed interface Term {

    record Number(double value) implements Term {}

    record Symbol(String name) implements Term {}

    record Sum(Term left, Term right) implements Term {}

    record Product(Term left, Term right) implements Term {}

    record Quotient(Term above, Term below) implements Term {}

    record Logistic(Term inner) implements Term {}

    record Ln(Term inner) implements Term {}

    Term ZERO = new Number(0);
    Term ONE = new Number(1);
    Term MINUS_ONE = new Number(-1);

    static Term sum(Term left, Term right) {
        if (left.equals(ZERO)) return right;
        if (right.equals(ZERO)) return left;
        return new Sum(left, right);
    }

    static Term product(Term left, Term right) {
        if (left.equals(ZERO) || right.equals(ZERO)) return ZERO;
        if (left.equals(ONE)) return right;
        if (right.equals(ONE)) return left;
        return new Product(left, right);
    }

    static Term oneMinus(Term t) {
        return sum(ONE, product(MINUS_ONE, t));
    }

    default Term by(Symbol s) {
        if (this instanceof Symbol me) {
            return me.equals(s) ? ONE : ZERO;
        } else if (this instanceof Sum it) {
            return sum(it.left.by(s), it.right.by(s));
        } else if (this instanceof Product it) {
            return sum(product(it.left.by(s), it.right), product(it.left, it.right.by(s)));
        } else if (this instanceof Quotient it) {
            Term square = product(it.below, it.below);
            Term numerator = sum(
                    product(it.above.by(s), it.below),
                    product(MINUS_ONE, product(it.above, it.below.by(s))));
            return numerator.equals(ZERO) ? ZERO : new Quotient(numerator, square);
        } else if (this instanceof Logistic it) {
            return product(product(this, oneMinus(this)), it.inner.by(s));
        } else if (this instanceof Ln it) {
            Term inside = it.inner.by(s);
            return inside.equals(ZERO) ? ZERO : new Quotient(inside, it.inner);
        }
        return ZERO;
    }

    default double value(ToDoubleFunction<String> known) {
        if (this instanceof Number n) return n.value;
        if (this instanceof Symbol s) return known.applyAsDouble(s.name);
        if (this instanceof Sum t) return t.left.value(known) + t.right.value(known);
        if (this instanceof Product t) return t.left.value(known) * t.right.value(known);
        if (this instanceof Quotient t) return t.above.value(known) / t.below.value(known);
        if (this instanceof Logistic t) return 1 / (1 + Math.exp(-t.inner.value(known)));
        if (this instanceof Ln t) return Math.log(t.inner.value(known));
        throw new IllegalStateException("unknown kind of term: " + this);
    }
}
