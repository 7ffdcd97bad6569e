package backcheck.evaluate;

/**
 * A call: its arguments are worked out into slots, one after the other, and its result comes where the first of them stood.
 *
 * <p>Calls within arguments use slots behind those that are taken by then.
 */
abstract class Invocation extends Expression {

    private final Expression[] arguments;
    private final String kinds;
    private final int at;

    /**
     * A call.
     *
     * @param arguments what it takes, the object first if it is called on one
     * @param kinds their kinds
     * @param at the slot of the first, in the frame
     */
    Invocation(Expression[] arguments, String kinds, int at) {
        this.arguments = arguments;
        this.kinds = kinds;
        this.at = at;
    }

    /** Make the call; its result is where its first argument stands. */
    abstract void invoke(Machine machine, int base);

    /** The first slot, in the frame. */
    final int at() {
        return at;
    }

    final Expression[] arguments() {
        return arguments;
    }

    final String kinds() {
        return kinds;
    }

    /** Work out the arguments into their slots, from one of them on; the slot behind the last is returned. */
    final int push(Machine machine, int base, int from, int slot) {
        int next = slot;
        for (int i = from; i < arguments.length; i++) {
            char kind = kinds.charAt(i);
            if (kind == 'L') {
                machine.things[next] = arguments[i].thing(machine, base);
            } else {
                machine.numbers[next] = arguments[i].bits(machine, base);
            }
            next += Signature.width(kind);
        }
        return next;
    }

    /** Work out the arguments, boxed, from one of them on. */
    final Object[] boxed(Machine machine, int base, int from) {
        Object[] values = new Object[arguments.length - from];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[from + i].boxed(kinds.charAt(from + i), machine, base);
        }
        return values;
    }

    @Override
    long bits(Machine machine, int base) {
        invoke(machine, base);
        return machine.numbers[base + at];
    }

    @Override
    Object thing(Machine machine, int base) {
        invoke(machine, base);
        return machine.things[base + at];
    }

    /** What the class of an object has under a name, with the last answer to that: most calls meet objects of one class. */
    private static final class Found {
        private final String key;
        private OwnType lastType;
        private Routine last;

        Found(String key) {
            this.key = key;
        }

        Routine on(Instance object) {
            if (object.type() != lastType) {
                last = object.type().find(key);
                lastType = object.type();
            }
            return last;
        }
    }

    /** A call of one known routine. */
    static final class OfRoutine extends Invocation {
        private final Routine callee;
        private final Place place;

        OfRoutine(Routine callee, Expression[] arguments, int at, Place place) {
            super(arguments, (callee.isStatic() ? "" : "L") + callee.signature().takes(), at);
            this.callee = callee;
            this.place = place;
        }

        @Override
        void invoke(Machine machine, int base) {
            int at = base + at();
            int free = push(machine, base, 0, at);
            if (callee.isStatic()) {
                callee.owner().touch(machine, free);
            } else if (machine.things[at] == null) {
                throw new Declined("null");
            } else if (callee.isConstructor()) {
                ((Instance) machine.things[at]).madeAt(place);
            }
            machine.run(callee, at);
        }
    }

    /** A call of the routine that an object's class has. */
    static final class OnObject extends Invocation {
        private final Found found;
        private final Place place;

        OnObject(String key, String takes, Expression[] arguments, int at, Place place) {
            super(arguments, "L" + takes, at);
            this.found = new Found(key);
            this.place = place;
        }

        @Override
        void invoke(Machine machine, int base) {
            int at = base + at();
            int free = push(machine, base, 0, at);
            Instance object = (Instance) machine.things[at];
            machine.waitFor(place, free);
            machine.callOn(object, found.on(object), found.key, at);
        }
    }

    /** A call of a method of the JDK's, which an own class may implement. */
    static final class OfLibrary extends Invocation {
        private final LibraryMethod method;
        private final Found own;
        private final Place place;

        OfLibrary(LibraryMethod method, Expression[] arguments, int at, Place place) {
            super(arguments, (method.onObject() ? "L" : "") + method.signature().takes(), at);
            this.method = method;
            this.own = new Found(method.key());
            this.place = place;
        }

        @Override
        void invoke(Machine machine, int base) {
            int at = base + at();
            Object self = method.onObject() ? arguments()[0].thing(machine, base) : null;
            if (self instanceof Instance object) {
                machine.things[at] = self;
                machine.waitFor(place, push(machine, base, 1, at + 1));
                machine.callOn(object, own.on(object), own.key, at);
            } else {
                Object[] all = boxed(machine, base, method.onObject() ? 1 : 0);
                machine.waitFor(place, at);
                machine.slots().put(at, method.signature().returns(), method.call(machine, self, all));
            }
        }
    }

    /** A constructor's call on an object that waits for it in a slot, or of a method that an own class has from the JDK's. */
    static final class Special extends Invocation {
        private final String key;
        private final LibraryMethod constructor;
        private final Place place;

        /**
         * Such a call.
         *
         * @param constructor what makes an object of the JDK's; null where it can't be one
         */
        Special(String key, LibraryMethod constructor, Expression[] arguments, String kinds, int at, Place place) {
            super(arguments, kinds, at);
            this.key = key;
            this.constructor = constructor;
            this.place = place;
        }

        @Override
        void invoke(Machine machine, int base) {
            int at = base + at();
            Object[] things = machine.things;
            int free = push(machine, base, 0, at);
            machine.waitFor(place, free);
            if (things[at] instanceof Things.Unmade unmade) {
                if (constructor == null) {
                    throw new Declined(key);
                }
                Object[] all = machine.slots().getAll(at + 1, kinds().substring(1));
                Object made = Make.library(machine, constructor, all, place);
                for (int i = base; i < at; i++) {
                    if (things[i] == unmade) {
                        things[i] = made;
                    }
                }
            } else {
                BaseMethods.call(machine.slots(), key, at);
            }
        }
    }

    /** What invokedynamic stands for. */
    static final class Dynamically extends Invocation {
        private final Dynamic does;
        private final Place place;

        Dynamically(Dynamic does, Expression[] arguments, int at, Place place) {
            super(arguments, does.signature().takes(), at);
            this.does = does;
            this.place = place;
        }

        @Override
        void invoke(Machine machine, int base) {
            Object[] all = boxed(machine, base, 0);
            machine.waitFor(place, base + at());
            machine.slots().put(base + at(), does.signature().returns(), does.does().apply(machine, all));
        }
    }
}
