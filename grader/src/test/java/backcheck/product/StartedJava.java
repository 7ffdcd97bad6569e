package backcheck.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A stand-in for a Java that tells what it was started with: the start script can be watched without a second for each
 * start.
 */
record StartedJava(Path home) {

    /**
     * Make one in a folder.
     *
     * @param then what it does after it has told, in a shell's words
     */
    static StartedJava in(Path folder, String then) throws IOException {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                printf '%%s\\n' "LC_ALL=$LC_ALL" "$@" > '%s/told'
                for word; do
                  case $word in -XX:ArchiveClassesAtExit=*) : > "${word#*=}" ;; esac
                done
                %s
                """.formatted(folder, then));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new StartedJava(folder);
    }

    /** The locale and the arguments of its last start. */
    byte[] told() throws IOException {
        return Files.readAllBytes(home.resolve("told"));
    }
}
