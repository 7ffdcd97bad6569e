package backcheck.intake;

import java.util.Set;

/** What lies in a project beside its sources, known by the folders that it lies in. */
enum IgnoredPath {
    /** An ordinary place for a student's sources. */
    NONE,
    /** Output and tools that every project has: never looked into, never spoken of. */
    QUIET,
    /** Folders that hold no sources as a rule: one that does is told. */
    LOUD,
    /** Tests. */
    TEST;

    private static final Set<String> QUIET_FOLDERS = Set.of("target", "build", "node_modules", "__MACOSX");
    private static final Set<String> LOUD_FOLDERS = Set.of("out", "bin", "lib");

    /**
     * The sort of a file; the first folder that is litter decides.
     *
     * @param path with {@code /} between folders; the last name is the file's own
     */
    static IgnoredPath of(String path) {
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            IgnoredPath litter = ofFolder(path.substring(from, slash));
            if (litter != NONE) {
                return litter;
            }
            from = slash + 1;
        }
        return NONE;
    }

    private static IgnoredPath ofFolder(String name) {
        if (QUIET_FOLDERS.contains(name)
                || name.startsWith(".") && !name.equals(".") && !name.equals("..")) {
            return QUIET;
        }
        if (LOUD_FOLDERS.contains(name)) {
            return LOUD;
        }
        return name.equals("test") ? TEST : NONE;
    }
}
