package backcheck.exercise.chain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How one quantity is computed from others, with its derivative by each of them declared beside it. */
public sealed interface Formula {

    /** The value at a point whose operands are known. */
    double at(Point point);

    /** The derivative by one operand, at a point where the operands and the value itself are known. */
    double derivative(Quantity operand, Point point);

    /** The quantities that this one is computed from and that a derivative can be taken by. */
    List<Quantity> operands();

    /** The size of the largest part of the value: what a rounding error is measured against. */
    default double scale(Point point) {
        return Math.abs(at(point));
    }

    /** The derivative by one operand in the short spelling of the diagnoses: {@code w5}, {@code x1}, {@code 1}. */
    String derivativeSpelled(Quantity operand);

    /** The derivative by one operand written out in the network's own values. */
    default String derivativeWritten(Quantity operand) {
        return derivativeSpelled(operand);
    }

    /**
     * z = Σ weight·input + bias, with ∂z/∂weight = input and ∂z/∂input = weight.
     *
     * @param terms the terms, the bias last
     */
    record Sum(List<Term> terms) implements Formula {
        @Override
        public double at(Point point) {
            double sum = 0;
            for (Term term : terms) {
                sum += term.at(point);
            }
            return sum;
        }

        @Override
        public double scale(Point point) {
            return terms.stream()
                    .mapToDouble(term -> Math.abs(term.at(point)))
                    .max()
                    .orElseThrow();
        }

        @Override
        public double derivative(Quantity operand, Point point) {
            Optional<Quantity> partner = termOf(operand).partnerOf(operand);
            return partner.isPresent() ? point.get(partner.get()) : 1;
        }

        @Override
        public String derivativeSpelled(Quantity operand) {
            return termOf(operand).partnerOf(operand).map(Quantity::spelled).orElse("1");
        }

        @Override
        public List<Quantity> operands() {
            return terms.stream()
                    .flatMap(term -> Stream.concat(
                            Stream.of(term.weight()), term.input().stream()))
                    .toList();
        }

        private Term termOf(Quantity operand) {
            for (Term term : terms) {
                if (term.contains(operand)) {
                    return term;
                }
            }
            throw new IllegalArgumentException(operand + " is not in this sum");
        }
    }

    /**
     * a = σ(z) = 1/(1+e^(−z)), with da/dz = a·(1−a).
     *
     * @param self the activation a
     * @param sum the sum z
     */
    record Sigmoid(Quantity self, Quantity sum) implements Formula {
        @Override
        public double at(Point point) {
            return of(point.get(sum));
        }

        @Override
        public double derivative(Quantity operand, Point point) {
            double a = point.get(self);
            return a * (1 - a);
        }

        @Override
        public String derivativeSpelled(Quantity operand) {
            return "d" + self.spelled() + "/d" + sum.spelled();
        }

        @Override
        public String derivativeWritten(Quantity operand) {
            return self.spelled() + "*(1-" + self.spelled() + ")";
        }

        @Override
        public List<Quantity> operands() {
            return List.of(sum);
        }

        /** The sigmoid of a number: in (0, 1), 0.5 at 0, NaN for NaN. */
        public static double of(double z) {
            return 1 / (1 + Math.exp(-z));
        }
    }

    /**
     * J = −(y·ln a + (1−y)·ln(1−a)), with dJ/da = −y/a + (1−y)/(1−a).
     *
     * @param activation the network's answer a
     * @param label the label y
     */
    record CrossEntropy(Quantity activation, Quantity label) implements Formula {
        @Override
        public double at(Point point) {
            return of(point.get(activation), point.get(label));
        }

        @Override
        public double derivative(Quantity operand, Point point) {
            double a = point.get(activation);
            double y = point.get(label);
            return -y / a + (1 - y) / (1 - a);
        }

        @Override
        public String derivativeSpelled(Quantity operand) {
            return "dJ/d" + activation.spelled();
        }

        @Override
        public String derivativeWritten(Quantity operand) {
            String a = activation.spelled();
            String y = label.spelled();
            return "-" + y + "/" + a + " + (1-" + y + ")/(1-" + a + ")";
        }

        @Override
        public List<Quantity> operands() {
            return List.of(activation);
        }

        /** The loss of an answer {@code a} in (0, 1) under a label 0 or 1. */
        public static double of(double a, double y) {
            return y == 1 ? -Math.log(a) : y == 0 ? -Math.log1p(-a) : -(y * Math.log(a) + (1 - y) * Math.log1p(-a));
        }
    }
}
