package backcheck.evaluate;

import org.objectweb.asm.Type;

/**
 * Whether an object is of a type.
 *
 * @param name the type's internal name
 * @param standsFor the class of ours that stands for it
 */
record TypeTest(String name, Class<?> standsFor) {

    /** A test for a type by its internal name or, for an array, its descriptor. */
    static TypeTest of(String name, Program program) {
        return new TypeTest(name, program.standsFor(Type.getObjectType(name)));
    }

    /** The same where the answer is asked for, and not known of arrays: those of own classes all look alike here. */
    static TypeTest ofInstance(String name, Program program) {
        if (name.contains("[L")) {
            throw new Declined("instanceof an array");
        }
        return of(name, program);
    }

    /** Whether it is; null is of no type. */
    boolean matches(Object thing) {
        return thing instanceof Instance instance && standsFor != Object.class
                ? instance.type().isA(name)
                : standsFor.isInstance(thing);
    }
}
