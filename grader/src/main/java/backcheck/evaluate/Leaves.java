package backcheck.evaluate;

import java.util.List;
import java.util.function.Function;

/**
 * Classes of ours for the objects of own classes that nothing extends, one for each: so arrays of several own classes are of several
 * classes here too, and this JVM itself tells what may be stored in them and cast to them.
 */
final class Leaves {

    /** A class of ours, and how an object is made. */
    record Leaf(Class<? extends Instance> standsFor, Function<OwnType, Instance> make) {}

    /** A submission has seldom more classes; further ones share one. */
    private static final List<Leaf> ALL = List.of(
            new Leaf(L0.class, L0::new),
            new Leaf(L1.class, L1::new),
            new Leaf(L2.class, L2::new),
            new Leaf(L3.class, L3::new),
            new Leaf(L4.class, L4::new),
            new Leaf(L5.class, L5::new),
            new Leaf(L6.class, L6::new),
            new Leaf(L7.class, L7::new),
            new Leaf(L8.class, L8::new),
            new Leaf(L9.class, L9::new),
            new Leaf(L10.class, L10::new),
            new Leaf(L11.class, L11::new));

    private Leaves() {}

    /** The leaf of a number; that of all others where there is none. */
    static Leaf of(int number) {
        return number >= 0 && number < ALL.size() ? ALL.get(number) : new Leaf(Instance.class, type -> new Instance(type, null));
    }

    private static final class L0 extends Instance {
        L0(OwnType type) {
            super(type, null);
        }
    }

    private static final class L1 extends Instance {
        L1(OwnType type) {
            super(type, null);
        }
    }

    private static final class L2 extends Instance {
        L2(OwnType type) {
            super(type, null);
        }
    }

    private static final class L3 extends Instance {
        L3(OwnType type) {
            super(type, null);
        }
    }

    private static final class L4 extends Instance {
        L4(OwnType type) {
            super(type, null);
        }
    }

    private static final class L5 extends Instance {
        L5(OwnType type) {
            super(type, null);
        }
    }

    private static final class L6 extends Instance {
        L6(OwnType type) {
            super(type, null);
        }
    }

    private static final class L7 extends Instance {
        L7(OwnType type) {
            super(type, null);
        }
    }

    private static final class L8 extends Instance {
        L8(OwnType type) {
            super(type, null);
        }
    }

    private static final class L9 extends Instance {
        L9(OwnType type) {
            super(type, null);
        }
    }

    private static final class L10 extends Instance {
        L10(OwnType type) {
            super(type, null);
        }
    }

    private static final class L11 extends Instance {
        L11(OwnType type) {
            super(type, null);
        }
    }
}
