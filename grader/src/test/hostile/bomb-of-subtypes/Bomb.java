package network;

class Bomb {
    interface N<Z> {}

    interface Z {}

    static class C<X> implements N<N<? super C<C<X>>>> {}

    static N<? super C<Z>> cast(C<Z> c) {
        return c;
    }
}
