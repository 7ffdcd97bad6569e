package network;

import java.util.function.ToDoubleFunction;

/** A formula. It can be evaluated and differentiated. */
sealed interface Term {

    double at(ToDoubleFunction<String> letters);

    Term by(String letter);

    default Term plus(Term t) {
        return new Sum(this, t);
    }

    default Term times(Term t) {
        return new Product(this, t);
    }

    record Constant(double c) implements Term {
        public double at(ToDoubleFunction<String> letters) {
            return c;
        }

        public Term by(String letter) {
            return new Constant(0);
        }
    }

    record Letter(String name) implements Term {
        public double at(ToDoubleFunction<String> letters) {
            return letters.applyAsDouble(name);
        }

        public Term by(String letter) {
            return new Constant(name.equals(letter) ? 1 : 0);
        }
    }

    record Sum(Term left, Term right) implements Term {
        public double at(ToDoubleFunction<String> letters) {
            return left.at(letters) + right.at(letters);
        }

        public Term by(String letter) {
            return left.by(letter).plus(right.by(letter));
        }
    }

    record Product(Term left, Term right) implements Term {
        public double at(ToDoubleFunction<String> letters) {
            return left.at(letters) * right.at(letters);
        }

        public Term by(String letter) {
            return left.by(letter).times(right).plus(left.times(right.by(letter)));
        }
    }

    record Log(Term of) implements Term {
        public double at(ToDoubleFunction<String> letters) {
            return Math.log(of.at(letters));
        }

        public Term by(String letter) {
            return of.by(letter).times(new Inverse(of));
        }
    }

    record Inverse(Term of) implements Term {
        public double at(ToDoubleFunction<String> letters) {
            return 1 / of.at(letters);
        }

        public Term by(String letter) {
            Term square = times(this);
            return new Constant(-1).times(square).times(of.by(letter));
        }
    }

    record Sigma(Term of) implements Term {
        public double at(ToDoubleFunction<String> letters) {
            return 1 / (1 + Math.exp(-of.at(letters)));
        }

        public Term by(String letter) {
            Term rest = new Constant(1).plus(new Constant(-1).times(this));
            return times(rest).times(of.by(letter));
        }
    }
}
