package backcheck.running.inspect;

/**
 * A use of something that the assignment rules out.
 *
 * @param what as a student knows it: {@code System.exit}, {@code java.io.File}
 * @param file the source file's name
 * @param line from 1; 0 if not known
 */
public record ForbiddenUse(String what, String file, int line) {

    /** Where it stands: {@code Network.java:12}. */
    public String location() {
        return line > 0 ? file + ":" + line : file;
    }

    /** The same use, with a line where it has none. */
    ForbiddenUse near(int otherLine) {
        return line > 0 ? this : new ForbiddenUse(what, file, otherLine);
    }

    /** A type as a student writes it: without its package where that is imported by itself. */
    static String spelled(String internalName) {
        String name = internalName.replace('/', '.').replace('$', '.');
        return name.matches("java\\.lang\\.[A-Z].*") ? name.substring("java.lang.".length()) : name;
    }

    /** A member as a student writes it. */
    static String spelled(String owner, String name) {
        return name.equals("<init>") ? "new " + spelled(owner) : spelled(owner) + "." + name;
    }
}
