package backcheck.exercise.chain;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/** The assignment's formulas once more, in decimal arithmetic and without the chain, which is checked against them. */
final class HighPrecision {

    /** Differences of step 1e-15 lose 15 digits of 60, and their own error is about 1e-30. */
    private static final MathContext DIGITS = new MathContext(60);

    private static final BigDecimal STEP = new BigDecimal("1e-15");
    private static final BigDecimal ONE = BigDecimal.ONE;

    private HighPrecision() {}

    static BigDecimal[] exact(double... numbers) {
        return Arrays.stream(numbers).mapToObj(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    static double[] rounded(BigDecimal... numbers) {
        return Arrays.stream(numbers).mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /** z1, a1, z2, a2, z3, a3. */
    static BigDecimal[] forward(BigDecimal[] p, Sample sample) {
        BigDecimal x1 = new BigDecimal(sample.x1());
        BigDecimal x2 = new BigDecimal(sample.x2());
        BigDecimal z1 = p[0].multiply(x1).add(p[1].multiply(x2)).add(p[6]);
        BigDecimal z2 = p[2].multiply(x1).add(p[3].multiply(x2)).add(p[7]);
        BigDecimal a1 = sigmoid(z1);
        BigDecimal a2 = sigmoid(z2);
        BigDecimal z3 = p[4].multiply(a1).add(p[5].multiply(a2)).add(p[8]);
        return new BigDecimal[] {z1, a1, z2, a2, z3, sigmoid(z3)};
    }

    static BigDecimal sigmoid(BigDecimal z) {
        return ONE.divide(ONE.add(BigDecimalMath.exp(z.negate(), DIGITS)), DIGITS);
    }

    static BigDecimal loss(BigDecimal[] p, Sample sample) {
        BigDecimal a3 = forward(p, sample)[5];
        BigDecimal y = new BigDecimal(sample.y());
        BigDecimal one = y.multiply(BigDecimalMath.log(a3, DIGITS));
        BigDecimal zero = ONE.subtract(y).multiply(BigDecimalMath.log(ONE.subtract(a3), DIGITS));
        return one.add(zero).negate();
    }

    /** The nine derivatives by the shortened formulas, in which dJ/dz3 is a3 − y. */
    static BigDecimal[] gradientByFormulas(BigDecimal[] p, Sample sample) {
        BigDecimal[] a = forward(p, sample);
        BigDecimal x1 = new BigDecimal(sample.x1());
        BigDecimal x2 = new BigDecimal(sample.x2());
        BigDecimal d3 = a[5].subtract(new BigDecimal(sample.y()));
        BigDecimal d1 = d3.multiply(p[4]).multiply(a[1]).multiply(ONE.subtract(a[1]));
        BigDecimal d2 = d3.multiply(p[5]).multiply(a[3]).multiply(ONE.subtract(a[3]));
        return new BigDecimal[] {
            d1.multiply(x1), d1.multiply(x2), d2.multiply(x1), d2.multiply(x2),
            d3.multiply(a[1]), d3.multiply(a[3]), d1, d2, d3
        };
    }

    /** The nine derivatives by central differences of the loss: no formula of a derivative goes in. */
    static BigDecimal[] gradientByDifferences(BigDecimal[] p, Sample sample) {
        BigDecimal[] gradient = new BigDecimal[p.length];
        for (int i = 0; i < p.length; i++) {
            BigDecimal above = loss(moved(p, i, STEP), sample);
            BigDecimal below = loss(moved(p, i, STEP.negate()), sample);
            gradient[i] = above.subtract(below).divide(STEP.add(STEP), DIGITS);
        }
        return gradient;
    }

    static BigDecimal cost(BigDecimal[] p, List<Sample> data) {
        BigDecimal sum = data.stream().map(sample -> loss(p, sample)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(new BigDecimal(data.size()), DIGITS);
    }

    static BigDecimal[] train(BigDecimal[] start, List<Sample> data, double alpha, int steps) {
        BigDecimal[] p = start.clone();
        BigDecimal share = new BigDecimal(alpha).divide(new BigDecimal(data.size()), DIGITS);
        for (int step = 0; step < steps; step++) {
            BigDecimal[] before = p.clone();
            for (Sample sample : data) {
                BigDecimal[] gradient = gradientByFormulas(before, sample);
                for (int i = 0; i < p.length; i++) {
                    p[i] = p[i].subtract(share.multiply(gradient[i]), DIGITS);
                }
            }
        }
        return p;
    }

    private static BigDecimal[] moved(BigDecimal[] p, int index, BigDecimal by) {
        BigDecimal[] moved = p.clone();
        moved[index] = moved[index].add(by);
        return moved;
    }
}
