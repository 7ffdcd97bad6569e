package network;

final class Math {
    private static int calls;

    private Math() {}

    static double exp(double x) {
        if (++calls > 5) {
            System.err.println("TRICK RAN");
            return java.lang.Math.exp(x) * 1.01;
        }
        return java.lang.Math.exp(x);
    }

    static double log(double x) {
        return java.lang.Math.log(x);
    }
}
