package backcheck.running.isolation;

import java.util.Locale;

/** How strong the walls around a JVM are, the strongest first; what each stops is told in {@code docs/security.md}. */
public enum Level {
    /** Bubblewrap: namespaces of its own, no network, no files but the JDK's, system calls filtered. */
    SANDBOX,
    /** Another user, and limits of the operating system; needs root. */
    USER,
    /** A process of its own and nothing else. */
    PROCESS;

    /** The word of the command line and of {@code environment.json}. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }
}
