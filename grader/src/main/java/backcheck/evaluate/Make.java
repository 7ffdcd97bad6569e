package backcheck.evaluate;

import java.util.List;

/** A new object whose constructor is called at once: {@code new X(…)} as a value. */
final class Make {

    private Make() {}

    /** One that is an object, though the constructor in it gives nothing. */
    interface Value {}

    /** An object of an own class. */
    static final class Own extends Invocation implements Value {
        private final OwnType type;
        private final Routine constructor;
        private final Place place;

        Own(OwnType type, Routine constructor, Expression[] arguments, int at, Place place) {
            super(arguments, constructor.signature().takes(), at);
            this.type = type;
            this.constructor = constructor;
            this.place = place;
        }

        @Override
        void invoke(Machine machine, int base) {
            int at = base + at();
            type.touch(machine, at);
            Instance made = Instance.of(type);
            machine.things[at] = made;
            push(machine, base, 0, at + 1);
            made.madeAt(place);
            machine.run(constructor, at);
            machine.things[at] = made;
        }
    }

    /** An object of a record or another class whose constructor does nothing but keep what it takes. */
    static final class Plain extends Expression.OfThing implements Value {
        private final OwnType type;
        private final Expression[] values;
        private final Field[] fields;
        private final int at;

        /**
         * Such an object.
         *
         * @param fields where the value of each parameter is kept
         */
        Plain(OwnType type, Expression[] values, List<Field> fields, int at) {
            this.type = type;
            this.values = values;
            this.fields = fields.toArray(new Field[0]);
            this.at = at;
        }

        @Override
        Object thing(Machine machine, int base) {
            type.touch(machine, base + at);
            Instance made = Instance.of(type);
            for (int i = 0; i < values.length; i++) {
                Field field = fields[i];
                if (field.isThing()) {
                    made.things[field.index()] = values[i].thing(machine, base);
                } else {
                    made.numbers[field.index()] = values[i].bits(machine, base);
                }
            }
            return made;
        }
    }

    /** An object of the JDK's. */
    static final class OfLibrary extends Invocation implements Value {
        private final LibraryMethod constructor;
        private final Place place;

        OfLibrary(LibraryMethod constructor, Expression[] arguments, int at, Place place) {
            super(arguments, constructor.signature().takes(), at);
            this.constructor = constructor;
            this.place = place;
        }

        @Override
        void invoke(Machine machine, int base) {
            Object[] all = boxed(machine, base, 0);
            machine.waitFor(place, base + at());
            machine.things[base + at()] = library(machine, constructor, all, place);
        }
    }

    /** Make an object of the JDK's; of an exception, keep the line. */
    static Object library(Machine machine, LibraryMethod constructor, Object[] all, Place place) {
        Object made = constructor.call(machine, null, all);
        if (made instanceof Throwable exception) {
            machine.made(exception, place.element());
        }
        return made;
    }
}
