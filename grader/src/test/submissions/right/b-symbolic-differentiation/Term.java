package network;

import java.util.Map;

/** A formula: it can be evaluated, and it can be differentiated into another formula. */
sealed interface Term {

    double at(Map<String, Double> where);

    Term by(String variable);

    Term ZERO = new Number(0);
    Term ONE = new Number(1);

    static Term var(String name) {
        return new Variable(name);
    }

    default Term plus(Term that) {
        return this.equals(ZERO) ? that : that.equals(ZERO) ? this : new Sum(this, that);
    }

    default Term times(Term that) {
        if (this.equals(ZERO) || that.equals(ZERO)) return ZERO;
        return this.equals(ONE) ? that : that.equals(ONE) ? this : new Product(this, that);
    }

    default Term negative() {
        return equals(ZERO) ? ZERO : new Product(new Number(-1), this);
    }

    default Term complement() {
        return ONE.plus(negative());
    }

    record Number(double value) implements Term {
        public double at(Map<String, Double> where) { return value; }
        public Term by(String variable) { return ZERO; }
    }

    record Variable(String name) implements Term {
        public double at(Map<String, Double> where) { return where.get(name); }
        public Term by(String variable) { return name.equals(variable) ? ONE : ZERO; }
    }

    record Sum(Term l, Term r) implements Term {
        public double at(Map<String, Double> where) { return l.at(where) + r.at(where); }
        public Term by(String v) { return l.by(v).plus(r.by(v)); }
    }

    record Product(Term l, Term r) implements Term {
        public double at(Map<String, Double> where) { return l.at(where) * r.at(where); }
        public Term by(String v) { return l.by(v).times(r).plus(l.times(r.by(v))); }
    }

    record Reciprocal(Term of) implements Term {
        public double at(Map<String, Double> where) { return 1 / of.at(where); }
        public Term by(String v) { return this.times(this).times(of.by(v)).negative(); }
    }

    record Log(Term of) implements Term {
        public double at(Map<String, Double> where) { return Math.log(of.at(where)); }
        public Term by(String v) { return new Reciprocal(of).times(of.by(v)); }
    }

    record Sigma(Term of) implements Term {
        public double at(Map<String, Double> where) { return 1 / (1 + Math.exp(-of.at(where))); }
        public Term by(String v) { return this.times(complement()).times(of.by(v)); }
    }
}
