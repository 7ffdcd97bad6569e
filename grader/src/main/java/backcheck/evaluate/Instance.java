package backcheck.evaluate;

/** An object of one of a submission's classes, or of one of its interfaces where a lambda implements it. */
class Instance {

    private final OwnType type;
    private final Lambda lambda;
    final long[] numbers;
    final Object[] things;

    Instance(OwnType type, Lambda lambda) {
        this.type = type;
        this.lambda = lambda;
        this.numbers = new long[type.numbers()];
        this.things = new Object[type.things()];
    }

    /** An object whose constructor is still to be called. */
    static Instance of(OwnType type) {
        return type.leaf().make().apply(type);
    }

    /** A lambda that implements an own interface. */
    static Instance of(OwnType type, Lambda lambda) {
        return new Instance(type, lambda);
    }

    final OwnType type() {
        return type;
    }

    /** What implements its interface; null for an ordinary object. */
    final Lambda lambda() {
        return lambda;
    }

    /** It is made here, if it is an exception; the first constructor of several is called where it is. */
    final void madeAt(Place place) {
        if (type.base().kind() == Base.Kind.EXCEPTION && things[Base.PLACE] == null) {
            things[Base.PLACE] = place.element();
        }
    }

    @Override
    public final boolean equals(Object other) {
        Routine own = type.find("equals(Ljava/lang/Object;)Z");
        return own == null ? this == other : (boolean) fromTheJdk(own, this, other);
    }

    @Override
    public final int hashCode() {
        if (type.isA("java/lang/Comparable")) {
            // the JDK compares those that fall together, and finds this object not to be comparable
            throw new Declined("a hash of what can be compared");
        }
        return (int) own("hashCode()I");
    }

    @Override
    public final String toString() {
        Object text = BaseMethods.toString(this);
        return (String) (text == null ? own("toString()Ljava/lang/String;") : text);
    }

    /** What the JDK makes of the address of an object is another thing in each JVM. */
    private Object own(String key) {
        Routine own = type.find(key);
        if (own == null) {
            throw new Declined("the identity of an object");
        }
        return fromTheJdk(own, this);
    }

    /** The JDK catches some of what is thrown here, and knows no exception of ours. */
    private Object fromTheJdk(Routine own, Object... all) {
        try {
            return type.program().machine().callBack(own, all);
        } catch (StudentException e) {
            throw new Declined("an exception within " + own.name());
        }
    }
}
