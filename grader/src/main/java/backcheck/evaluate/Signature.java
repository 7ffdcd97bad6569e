package backcheck.evaluate;

import org.objectweb.asm.Type;

/**
 * What a method takes and gives, each by the first letter of its descriptor; {@code L} for arrays too.
 *
 * @param takes the parameters' kinds, without the object that an instance method is called on
 * @param returns the kind of the result, {@code V} for none
 * @param slots how many slots the parameters take
 */
record Signature(String takes, char returns, int slots) {

    /** Read a method's descriptor. */
    static Signature of(String descriptor) {
        StringBuilder takes = new StringBuilder();
        int slots = 0;
        for (Type type : Type.getArgumentTypes(descriptor)) {
            char kind = kind(type);
            takes.append(kind);
            slots += width(kind);
        }
        return new Signature(takes.toString(), kind(Type.getReturnType(descriptor)), slots);
    }

    /** The kind of a type. */
    static char kind(Type type) {
        char first = type.getDescriptor().charAt(0);
        return first == '[' ? 'L' : first;
    }

    /** How many slots a value of this kind takes. */
    static int width(char kind) {
        return switch (kind) {
            case 'V' -> 0;
            case 'J', 'D' -> 2;
            default -> 1;
        };
    }

    /** How many slots the result takes. */
    int returned() {
        return width(returns);
    }
}
