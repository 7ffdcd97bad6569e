package network;

import java.util.Collection;

final class Guard {
    static void that(boolean ok, String message) {
        if (!ok) throw new IllegalArgumentException(message);
    }

    static void alpha(double a) {
        that(a > 0 && a < 1.0 / 0.0, "alpha must be positive and finite");
    }

    static void steps(int n) {
        that(n >= 0, "steps must not be negative");
    }

    static void label(double y) {
        that(y == 0 || y == 1, "label must be 0 or 1");
    }

    static void filled(Collection<?> c) {
        that(!c.isEmpty(), "no examples");
    }
}
