package backcheck.evaluate;

/**
 * A field of an own class.
 *
 * @param owner the class that declares it
 * @param kind the first letter of its descriptor; {@code L} for arrays too
 * @param index its place among the numbers or the things of an object, or of the class for a static one
 */
record Field(OwnType owner, char kind, int index) {

    boolean isThing() {
        return kind == 'L';
    }

    boolean isWide() {
        return Signature.width(kind) == 2;
    }
}
