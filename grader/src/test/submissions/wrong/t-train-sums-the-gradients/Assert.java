package network;

import java.util.List;

final class Assert {
    static void that(boolean truth, String what) {
        if (!truth) {
            throw new IllegalArgumentException(what);
        }
    }

    static void rate(double alpha) {
        that(alpha > 0, "the learning rate is not positive");
        that(Double.isFinite(alpha), "the learning rate is not finite");
    }

    static void notEmpty(List<?> list) {
        that(!list.isEmpty(), "the list is empty");
    }
}
