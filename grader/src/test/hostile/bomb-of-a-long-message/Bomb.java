package network;

class Bomb {
    static class P<A, B> {}

    static <T> P<T, T> d(T t) {
        return null;
    }

    int x() {
        var x0 = new P<String, String>();
        var x1 = d(x0);
        var x2 = d(x1);
        var x3 = d(x2);
        var x4 = d(x3);
        var x5 = d(x4);
        var x6 = d(x5);
        var x7 = d(x6);
        var x8 = d(x7);
        var x9 = d(x8);
        var x10 = d(x9);
        var x11 = d(x10);
        var x12 = d(x11);
        var x13 = d(x12);
        var x14 = d(x13);
        var x15 = d(x14);
        var x16 = d(x15);
        var x17 = d(x16);
        var x18 = d(x17);
        var x19 = d(x18);
        return x19;
    }
}
