package backcheck.intake;

import java.util.List;
import java.util.Optional;

/**
 * What a source declares, as far as choosing among sources needs it.
 *
 * @param packageName empty if none is named
 * @param imports what is imported, with dots; at most a thousand
 * @param types the top-level types, in their order; at most a thousand
 * @param isBlank whether there is no code at all
 */
record Outline(String packageName, List<String> imports, List<Type> types, boolean isBlank) {

    /** A majority of the nine: fewer may be a class that only helps. */
    static final int MANY = 5;

    /**
     * A top-level type.
     *
     * @param methods how many of the nine it declares
     */
    record Type(String name, boolean isPublic, int methods) {}

    static Outline of(String text) {
        return new OutlineReader(JavaTokens.of(text)).read();
    }

    /** The package of the assignment, or one below it. */
    boolean isInNetwork() {
        return isIn("network");
    }

    /** Whether it is in this package or below it; below no package is nothing else. */
    boolean isIn(String other) {
        return packageName.equals(other) || !other.isEmpty() && packageName.startsWith(other + ".");
    }

    /** Whether it uses JUnit, of whatever version. */
    boolean importsJunit() {
        return imports.stream().anyMatch(name -> name.startsWith("org.junit.") || name.startsWith("junit."));
    }

    boolean declares(String type) {
        return types.stream().anyMatch(declared -> declared.name().equals(type));
    }

    /** The one type that holds most of the nine methods. */
    Optional<Type> holder() {
        List<Type> holders =
                types.stream().filter(type -> type.methods() >= MANY).toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }
}
