package backcheck.subject;

import java.util.Arrays;
import java.util.List;

/** A walk, made call by call where the submission is: what {@link Call#walk} asks. */
final class TrainingRun {

    private static final int PARAMETERS = 9;
    private static final int EXAMPLE = 3;
    private static final int ALPHA = 9;
    private static final int STEPS = 10;
    private static final int FACTOR = 11;
    private static final List<Object> NO_DATA = List.of();

    private final Calling calling;
    private final double[] asked;
    private final double[] start;
    private final double[] data;
    private final boolean ownUpdate;

    TrainingRun(Calling calling, Call call) {
        this.calling = calling;
        this.asked = call.numbers();
        this.start = call.parameters();
        this.data = call.data();
        this.ownUpdate = call.methods().contains(ApiMethod.UPDATE);
    }

    /** What comes of it; what a method throws is thrown. */
    Outcome outcome() throws Throwable {
        double[] here = start;
        for (int step = 0; step < asked[STEPS]; step++) {
            double[] mean = new double[PARAMETERS];
            for (int at = 0; at < data.length; at += EXAMPLE) {
                double[] gradient = answer(ApiMethod.BACKWARD, join(here, data, at, EXAMPLE));
                if (gradient == null) {
                    return new Outcome.ReturnedNull();
                }
                if (!isFinite(gradient)) {
                    return nowhere();
                }
                add(mean, gradient);
            }
            here = ownUpdate ? answer(ApiMethod.UPDATE, updating(here, mean)) : updated(here, mean);
            if (here == null) {
                return new Outcome.ReturnedNull();
            }
            if (ownUpdate && !isFinite(here)) {
                return nowhere();
            }
        }
        return new Outcome.Returned(here);
    }

    private static Outcome nowhere() {
        double[] nothing = new double[PARAMETERS];
        Arrays.fill(nothing, Double.NaN);
        return new Outcome.Returned(nothing);
    }

    private double[] answer(ApiMethod method, double[] numbers) throws Throwable {
        Object answer = calling.call(method, numbers, NO_DATA);
        return answer == null ? null : calling.numbers(method, answer);
    }

    private void add(double[] mean, double[] gradient) {
        int examples = data.length / EXAMPLE;
        for (int i = 0; i < mean.length; i++) {
            mean[i] += asked[FACTOR] * gradient[i] / examples;
        }
    }

    private double[] updated(double[] here, double[] gradient) {
        double[] next = new double[PARAMETERS];
        for (int i = 0; i < next.length; i++) {
            next[i] = here[i] - asked[ALPHA] * gradient[i];
        }
        return next;
    }

    private double[] updating(double[] here, double[] gradient) {
        return join(join(here, gradient, 0, PARAMETERS), asked, ALPHA, 1);
    }

    private static boolean isFinite(double[] numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                return false;
            }
        }
        return true;
    }

    private static double[] join(double[] head, double[] from, int start, int count) {
        double[] all = new double[head.length + count];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(from, start, all, head.length, count);
        return all;
    }
}
