package backcheck.evaluate;

import org.objectweb.asm.Opcodes;

/** Expressions of references, and tests of them. */
final class Things {

    private Things() {}

    /** A reference that is known. */
    static final class Constant extends Expression.OfThing {
        private final Object thing;

        Constant(Object thing) {
            this.thing = thing;
        }

        @Override
        Object thing(Machine machine, int base) {
            return thing;
        }

        @Override
        boolean isPlain() {
            return true;
        }
    }

    /** An own class as an object, which it is in a JVM alone. Whether assertions are on is known without it. */
    static final class OwnClass extends Expression.OfThing {
        @Override
        Object thing(Machine machine, int base) {
            throw new Declined("a class as an object");
        }
    }

    /** What stands in a slot of the frame. */
    static final class Local extends Expression.OfThing {
        private final int slot;

        Local(int slot) {
            this.slot = slot;
        }

        int slot() {
            return slot;
        }

        @Override
        Object thing(Machine machine, int base) {
            return machine.things[base + slot];
        }

        @Override
        boolean reads(int other) {
            return slot == other;
        }

        @Override
        boolean isPlain() {
            return true;
        }
    }

    /** A field of an object of an own class. */
    static final class OfObject extends Expression.OfThing {
        private final Expression object;
        private final int index;

        OfObject(Expression object, int index) {
            this.object = object;
            this.index = index;
        }

        @Override
        Object thing(Machine machine, int base) {
            return ((Instance) object.thing(machine, base)).things[index];
        }
    }

    /** A static field, number or reference, whose class may not have been used before. */
    static final class Static extends Expression {
        private final Field field;
        private final int free;

        Static(Field field, int free) {
            this.field = field;
            this.free = free;
        }

        @Override
        long bits(Machine machine, int base) {
            field.owner().touch(machine, base + free);
            return field.owner().staticNumbers[field.index()];
        }

        @Override
        Object thing(Machine machine, int base) {
            field.owner().touch(machine, base + free);
            return field.owner().staticThings[field.index()];
        }
    }

    /** A reference that must be of a type. */
    static final class Cast extends Expression.OfThing {
        private final Expression object;
        private final TypeMatch test;

        Cast(Expression object, TypeMatch test) {
            this.object = object;
            this.test = test;
        }

        @Override
        Object thing(Machine machine, int base) {
            Object thing = object.thing(machine, base);
            if (thing != null && !test.matches(thing)) {
                throw new Declined("a cast that fails");
            }
            return thing;
        }
    }

    /** Whether a reference is of a type. */
    static final class IsA extends Expression {
        private final Expression object;
        private final TypeMatch test;

        IsA(Expression object, TypeMatch test) {
            this.object = object;
            this.test = test;
        }

        @Override
        long bits(Machine machine, int base) {
            return test.matches(object.thing(machine, base)) ? 1 : 0;
        }
    }

    /** An object between {@code new} and its constructor, where that is not called at once. */
    static final class Unmade extends Expression.OfThing {
        private final OwnType type;
        private final int free;

        /**
         * An object of an own class, or of one of the JDK's.
         *
         * @param type the class; null for one of the JDK's
         */
        Unmade(OwnType type, int free) {
            this.type = type;
            this.free = free;
        }

        OwnType type() {
            return type;
        }

        @Override
        Object thing(Machine machine, int base) {
            if (type == null) {
                return new Unmade(null, 0);
            }
            type.touch(machine, base + free);
            return Instance.of(type);
        }
    }

    /** The condition of a jump that is about references. */
    static Condition condition(int op, Expression a, Expression b) {
        return switch (op) {
            case Opcodes.IFNULL -> (machine, base) -> a.thing(machine, base) == null;
            case Opcodes.IFNONNULL -> (machine, base) -> a.thing(machine, base) != null;
            case Opcodes.IF_ACMPEQ -> (machine, base) -> a.thing(machine, base) == b.thing(machine, base);
            default -> (machine, base) -> a.thing(machine, base) != b.thing(machine, base);
        };
    }
}
