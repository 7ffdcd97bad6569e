package backcheck.intake;

import java.util.List;
import java.util.Set;

/**
 * Rewrites a source whose package or class has another name than the assignment asks for, token by token: comments and
 * strings stay as they are, and so does the number of every line.
 */
final class Renaming {

    static final String PACKAGE = "network";
    static final String CLASS = "Network";

    /** How far a constructor's parameters are looked through for their end. */
    private static final int LONGEST_PARAMETERS = 500;

    private static final Set<String> BEFORE_CONSTRUCTOR =
            Set.of("public", "protected", "private", "{", "}", ";", ">");

    private final List<String> fromPackage;
    private final String fromClass;

    /**
     * Prepare to mend.
     *
     * @param fromPackage the package to call {@code network}; empty for sources that name none or are there already
     * @param fromClass the class to call {@code Network}; empty if none is to be renamed
     */
    Renaming(String fromPackage, String fromClass) {
        this.fromPackage = fromPackage.isEmpty() ? List.of() : List.of(fromPackage.split("\\."));
        this.fromClass = fromClass;
    }

    /** The source with the names that the assignment asks for. */
    String apply(String text) {
        List<Token> tokens = JavaTokens.of(text);
        Edits edits = new Edits(text);
        int at = 0;
        if (tokens.stream().noneMatch(token -> token.is("package"))) {
            edits.insert("package " + PACKAGE + "; ");
        }
        while (at < tokens.size()) {
            at = isStatement(tokens, at) ? statement(tokens, at, edits) : code(tokens, at, edits);
        }
        return edits.text();
    }

    private static boolean isStatement(List<Token> tokens, int at) {
        return tokens.get(at).is("package") || tokens.get(at).is("import");
    }

    /** A package clause or an import: the package's name stands at its beginning, the class's only behind it. */
    private int statement(List<Token> tokens, int keyword, Edits edits) {
        int first = isAt(tokens, keyword + 1, "static") ? keyword + 2 : keyword + 1;
        int last = endOfPackage(tokens, first);
        int at = first + 1;
        if (last >= 0) {
            edits.replace(tokens.get(first).start(), tokens.get(last).end(), PACKAGE);
            at = last + 1;
        }
        boolean isImport = tokens.get(keyword).is("import");
        while (at < tokens.size() && !tokens.get(at).is(";") && !isStatement(tokens, at)) {
            if (isImport && tokens.get(at).is(fromClass)) {
                edits.replace(tokens.get(at).start(), tokens.get(at).end(), CLASS);
            }
            at++;
        }
        return at;
    }

    private int code(List<Token> tokens, int at, Edits edits) {
        int last = isAt(tokens, at - 1, ".") ? -1 : endOfPackage(tokens, at);
        if (last >= 0 && isQualifier(tokens, last)) {
            edits.replace(tokens.get(at).start(), tokens.get(last).end(), PACKAGE);
            return last + 1;
        }
        if (tokens.get(at).is(fromClass) && isClass(tokens, at)) {
            edits.replace(tokens.get(at).start(), tokens.get(at).end(), CLASS);
        }
        return at + 1;
    }

    /** The last token of the package's name if it begins here; -1 if it doesn't. */
    private int endOfPackage(List<Token> tokens, int first) {
        if (fromPackage.isEmpty()) {
            return -1;
        }
        for (int i = 0; i < fromPackage.size(); i++) {
            if (!isAt(tokens, first + 2 * i, fromPackage.get(i)) || i > 0 && !isAt(tokens, first + 2 * i - 1, ".")) {
                return -1;
            }
        }
        return first + 2 * (fromPackage.size() - 1);
    }

    /** Whether a type follows: by habit it begins with a capital, and a variable's field or method doesn't. */
    private static boolean isQualifier(List<Token> tokens, int last) {
        return isAt(tokens, last + 1, ".")
                && last + 2 < tokens.size()
                && Character.isUpperCase(tokens.get(last + 2).text().charAt(0));
    }

    /** Whether a name like the class's is the class: not a method, and not the package. */
    private static boolean isClass(List<Token> tokens, int at) {
        if (isAt(tokens, at, PACKAGE) && isQualifier(tokens, at)) {
            return false;
        }
        if (isAt(tokens, at - 1, ":") && isAt(tokens, at - 2, ":")) {
            return false;
        }
        return !isAt(tokens, at + 1, "(") || isMade(tokens, at) || isConstructor(tokens, at);
    }

    private static boolean isMade(List<Token> tokens, int at) {
        int first = at;
        while (isAt(tokens, first - 1, ".") && first >= 2) {
            first -= 2;
        }
        return isAt(tokens, first - 1, "new");
    }

    private static boolean isConstructor(List<Token> tokens, int at) {
        if (at == 0 || !BEFORE_CONSTRUCTOR.contains(tokens.get(at - 1).text())) {
            return false;
        }
        int depth = 0;
        for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST_PARAMETERS); i++) {
            depth += isAt(tokens, i, "(") ? 1 : isAt(tokens, i, ")") ? -1 : 0;
            if (depth == 0) {
                return isAt(tokens, i + 1, "{") || isAt(tokens, i + 1, "throws");
            }
        }
        return false;
    }

    private static boolean isAt(List<Token> tokens, int at, String text) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(text);
    }
}
