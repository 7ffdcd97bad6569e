package backcheck.inspect;

import backcheck.grade.Message;
import backcheck.submission.SourceFile;
import backcheck.submission.JavaText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds imports of what the assignment rules out. An import alone does nothing, and leaves no trace in a class file. */
public final class Imports {

    private static final Pattern IMPORT = Pattern.compile("\\bimport\\s++(?:static\\s++)?([\\w.]++)");

    private Imports() {}

    /** A notice about the first such import; empty if there is none. */
    public static Optional<Message> ruledOut(List<SourceFile> files) {
        for (SourceFile file : files) {
            Matcher imports = IMPORT.matcher(new JavaText(file.text()).code());
            while (imports.find()) {
                if (!isAllowed(imports.group(1))) {
                    return Optional.of(Message.of("notice.import", imports.group(1), file.path()));
                }
            }
        }
        return Optional.empty();
    }

    /** With a star in its place, a name ends in a dot; that of a static member is one longer than its type's. */
    private static boolean isAllowed(String name) {
        String path = (name.endsWith(".") ? name + "X" : name).replace('.', '/');
        return path.startsWith("network/") || Allowed.type(path) || Allowed.type(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }
}
