package backcheck.evaluate;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A class of the JDK's that an own class extends, as far as its objects carry something of it.
 *
 * @param kind what the grader knows of it
 * @param names its own name and those of all that it extends and implements
 */
record Base(Kind kind, Set<String> names) {

    /** What objects have from their base. */
    enum Kind {
        /** Nothing. */
        PLAIN,
        /** An ordinal and a name. */
        ENUM,
        /** A message, and the place where it was made. */
        EXCEPTION
    }

    /** Where an enum constant's ordinal stands among its numbers. */
    static final int ORDINAL = 0;
    /** Where its name stands among its things. */
    static final int NAME = 0;
    /** Where an exception's message stands among its things. */
    static final int MESSAGE = 0;
    /** Where the place stands that it was made at. */
    static final int PLACE = 1;

    /** What it is to extend this class, by its internal name. */
    static Base of(String name, Library library) {
        Class<?> type = library.base(name);
        Kind kind = type == Enum.class ? Kind.ENUM : Throwable.class.isAssignableFrom(type) ? Kind.EXCEPTION : Kind.PLAIN;
        return new Base(kind, namesOf(type));
    }

    /** The names of a class and of all that it extends and implements. */
    static Set<String> namesOf(Class<?> type) {
        Set<String> names = new LinkedHashSet<>(Set.of(type.getName().replace('.', '/')));
        for (Class<?> implemented : type.getInterfaces()) {
            names.addAll(namesOf(implemented));
        }
        if (type.getSuperclass() != null) {
            names.addAll(namesOf(type.getSuperclass()));
        }
        return names;
    }

    int numbers() {
        return kind == Kind.ENUM ? 1 : 0;
    }

    int things() {
        return switch (kind) {
            case PLAIN -> 0;
            case ENUM -> 1;
            case EXCEPTION -> 2;
        };
    }
}
