package backcheck.evaluate;

/** Statements that do something to objects and arrays, or end a routine. */
final class Statements {

    private Statements() {}

    /** Do it for what it does alone. */
    static Statement simple(Does does) {
        return new Statement.Simple() {
            @Override
            void run(Machine machine, int base) {
                does.run(machine, base);
            }
        };
    }

    /** Something to do. */
    @FunctionalInterface
    interface Does {
        void run(Machine machine, int base);
    }

    /** Return nothing. */
    static Statement end() {
        return new Statement() {
            @Override
            int run(Machine machine, int base, int here) {
                return RETURN;
            }
        };
    }

    /** Set a field of an object of an own class. */
    static Statement set(Expression object, Field field, Expression value) {
        int index = field.index();
        if (field.isThing()) {
            return simple((machine, base) -> {
                Instance of = (Instance) object.thing(machine, base);
                Object thing = value.thing(machine, base);
                of.things[index] = thing;
            });
        }
        return simple((machine, base) -> {
            Instance of = (Instance) object.thing(machine, base);
            long bits = value.bits(machine, base);
            of.numbers[index] = bits;
        });
    }

    /** Set a static field. */
    static Statement setStatic(Field field, Expression value, int free) {
        OwnType owner = field.owner();
        return simple((machine, base) -> {
            Object thing = field.isThing() ? value.thing(machine, base) : null;
            long bits = field.isThing() ? 0 : value.bits(machine, base);
            owner.touch(machine, base + free);
            if (field.isThing()) {
                owner.staticThings[field.index()] = thing;
            } else {
                owner.staticNumbers[field.index()] = bits;
            }
        });
    }

    /** Set an element of an array. */
    static Statement setElement(int op, Expression array, Expression index, Expression value) {
        return simple((machine, base) ->
                ArrayValues.set(op, array.thing(machine, base), index.integer(machine, base), value, machine, base));
    }

    /** Add to an int in a slot. */
    static Statement increment(int slot, int by) {
        return simple((machine, base) -> machine.numbers[base + slot] = (int) machine.numbers[base + slot] + by);
    }

    /** Work out a value that nobody takes. */
    static Statement drop(Expression value, char kind) {
        return simple((machine, base) -> value.boxed(kind, machine, base));
    }

    /** Make a call that gives nothing. */
    static Statement call(Invocation call) {
        return simple(call::invoke);
    }

    /** Throw. */
    static Statement raise(Expression exception) {
        return simple((machine, base) -> {
            Object thrown = exception.thing(machine, base);
            if (thrown == null) {
                throw new Declined("null is thrown");
            }
            throw new StudentException(thrown);
        });
    }

    /** Something that is not worked out here, and may never be reached. */
    static Statement declined(String why) {
        return simple((machine, base) -> {
            throw new Declined(why);
        });
    }
}
