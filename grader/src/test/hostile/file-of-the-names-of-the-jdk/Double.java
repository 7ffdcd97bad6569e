package network;

final class Double {
    private Double() {}

    static boolean isInfinite(double x) {
        return x == 1 / 0.0;
    }
}
