package backcheck.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file says about the source in it. */
final class SourceName {

    static final String NETWORK = "Network.java";

    /** Some editors add .txt behind the ending, and Windows hides it; it does not care for the case either. */
    private static final Pattern ENDING = Pattern.compile("(?i)\\.java(\\.txt)?$");

    private SourceName() {}

    /** Whether it is a Java source; what macOS keeps beside a file, {@code ._Network.java}, is none. */
    static boolean isSource(String fileName) {
        return ENDING.matcher(fileName).find() && !fileName.startsWith("._");
    }

    /** The path with the ending that javac asks for. */
    static String withEnding(String path) {
        Matcher ending = ENDING.matcher(path);
        return ending.find() ? path.substring(0, ending.start()) + ".java" : path;
    }

    /** Whether it is the name that the assignment asks for, or differs from it in case or the ending only. */
    static boolean isNetworkWhateverCase(String fileName) {
        return withEnding(fileName).equalsIgnoreCase(NETWORK);
    }
}
