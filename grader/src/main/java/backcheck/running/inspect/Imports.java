package backcheck.running.inspect;

import backcheck.grade.Message;
import backcheck.intake.PlainCode;
import backcheck.intake.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds imports of what the assignment rules out. An import alone does nothing, and leaves no trace in a class file. */
public final class Imports {

    private static final Pattern IMPORT = Pattern.compile("\\bimport\\s++(static\\s++)?([\\w.]++)(\\*?)");

    /** By these names packages and types are told apart, as all of the JDK's are. */
    private static final Pattern TYPE = Pattern.compile("((?:[a-z]\\w*\\.)*+)([A-Z]\\w*)?.*");

    /** Of this package single types may be used, and one mark that only the compiler reads. */
    private static final Set<String> HARMLESS = Set.of("java/io/", "java/io/Serial");

    private Imports() {}

    /** A notice about the first such import of which nothing is used; empty if there is none. */
    public static Optional<Message> ruledOut(List<SourceFile> files) {
        for (SourceFile file : files) {
            String code = PlainCode.of(file.text());
            int body = code.indexOf('{');
            // there are no imports after the first type has begun
            Matcher imports = IMPORT.matcher(code).region(0, body < 0 ? code.length() : body);
            while (imports.find()) {
                String name = imports.group(2);
                if (!isAllowed(name) && !isUsed(name, code)) {
                    long line = code.substring(0, imports.start()).chars().filter(c -> c == '\n').count() + 1;
                    return Optional.of(Message.of("notice.import", name + imports.group(3), file.path() + ":" + line));
                }
            }
        }
        return Optional.empty();
    }

    /** With a star in its place a name ends in a dot; a name may go on with a nested type or a static member. */
    private static boolean isAllowed(String name) {
        Matcher matcher = TYPE.matcher(name);
        String type = matcher.matches() ? matcher.group(1) + (matcher.group(2) == null ? "" : matcher.group(2)) : name;
        String path = type.replace('.', '/');
        return HARMLESS.contains(path) || Allowed.type(path.endsWith("/") ? path + "X" : path);
    }

    /** Whether the imported name comes once more: then the bytecode tells what is done with it. */
    private static boolean isUsed(String name, String code) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return !simple.isEmpty()
                && Pattern.compile("\\b" + simple + "\\b").matcher(code).results().limit(2).count() > 1;
    }
}
