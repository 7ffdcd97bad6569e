package backcheck.evaluate;

import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * Whether an object is of a type.
 *
 * @param name the type's internal name
 * @param standsFor the class of ours that stands for it
 */
record TypeMatch(String name, Class<?> standsFor) {

    /** A test for a type by its internal name or, for an array, its descriptor. */
    static TypeMatch of(String name, Program program) {
        return new TypeMatch(name, program.standsFor(Type.getObjectType(name)));
    }

    /** The same where the answer is asked for, and not known of arrays of references: those of own classes all look alike here. */
    static TypeMatch ofInstance(String name, Program program) {
        if (name.startsWith("[") && name.endsWith(";")) {
            throw new Declined("instanceof an array");
        }
        return of(name, program);
    }

    /** An array of own objects that can be of several classes, at any depth. */
    private static boolean isOfOwn(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return type.isArray() && element == Instance.class;
    }

    /** Whether it is; null is of no type. */
    boolean matches(Object thing) {
        if (thing != null && thing.getClass() != standsFor && isOfOwn(standsFor)) {
            throw new Declined("an array of other objects");
        }
        if (thing != null && thing.getClass() == Instance[].class) {
            Instance[] all = (Instance[]) thing;
            // the JDK may have put something into it
            return standsFor.isInstance(all)
                    && Stream.of(all).allMatch(one -> one == null || one.type().program().isKept(one));
        }
        return thing instanceof Instance instance && standsFor != Object.class
                ? instance.type().isA(name)
                : standsFor.isInstance(thing);
    }
}
