package network;

class Bomb {
    interface A<T> {
        T a(T t);
    }

    interface B<T> {
        T b(T t);
    }

    static <T> T run(A<T> a) {
        return null;
    }

    static <T> T run(B<T> b, Object... more) {
        return null;
    }

    static <T> T run(java.util.concurrent.Callable<T> c) {
        return null;
    }

    static <T> T run(java.util.function.Supplier<T> s, int... more) {
        return null;
    }

    Object x =
            run(x0 -> run(x1 -> run(x2 -> run(x3 -> run(x4 -> run(x5 -> run(x6 -> run(x7 -> run(x8 -> run(x9 -> run(x10 -> run(x11 -> run(x12 -> run(x13 -> run(() -> 1)))))))))))))));
}
