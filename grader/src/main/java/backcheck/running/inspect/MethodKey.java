package backcheck.running.inspect;

/**
 * What names a method in class files.
 *
 * @param owner the internal name of its class
 */
record MethodKey(String owner, String name, String descriptor) {

    /** What a class does at its start. */
    static final String INITIALISER = "<clinit>";

    /** The static initialiser of a class. */
    static MethodKey initialiser(String owner) {
        return new MethodKey(owner, INITIALISER, "()V");
    }

    boolean isInitialiser() {
        return name.equals(INITIALISER);
    }

    boolean isConstructor() {
        return name.equals("<init>");
    }

    /** Whether another method has the same name and descriptor, in whatever class. */
    boolean isAlike(MethodKey other) {
        return name.equals(other.name) && descriptor.equals(other.descriptor);
    }
}
