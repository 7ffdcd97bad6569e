package backcheck.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the outline of a source from its tokens, in one pass. */
final class OutlineReader {

    /** The methods that the assignment asks for. */
    static final Set<String> NINE = Set.of(
            "sigmoid", "forward", "loss", "backward", "update", "cost", "train", "symmetricStart", "randomStart");

    private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

    /** More than any source has; a hostile one could hold a million. */
    private static final int MOST = 1000;

    private final List<Token> tokens;
    private final List<String> imports = new ArrayList<>();
    private final List<Outline.Type> types = new ArrayList<>();
    private final Set<String> methods = new HashSet<>();
    private String packageName = "";
    private boolean packageSeen;
    private int braces;
    private int parentheses;
    private boolean isPublic;
    private String type = "";
    /** A name of the nine before an open parenthesis, and how deep that stands; it is declared if a body follows. */
    private String pending = "";

    private int pendingDepth;

    OutlineReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Outline read() {
        for (int i = 0; i < tokens.size(); i++) {
            if (braces == 0) {
                readTop(i);
            }
            readNesting(i);
        }
        endType();
        return new Outline(packageName, List.copyOf(imports), List.copyOf(types), tokens.isEmpty());
    }

    private void readTop(int i) {
        Token token = tokens.get(i);
        if (token.is("package") && !packageSeen) {
            packageSeen = true;
            packageName = dotted(i + 1);
        } else if (token.is("import") && imports.size() < MOST) {
            imports.add(dotted(isAt(i + 1, "static") ? i + 2 : i + 1));
        } else if (token.is("public")) {
            isPublic = true;
        } else if (token.is(";")) {
            isPublic = false;
        } else if (TYPES.contains(token.text()) && parentheses == 0 && isNameAt(i + 1) && type.isEmpty()) {
            type = tokens.get(i + 1).text();
        }
    }

    private void readNesting(int i) {
        switch (tokens.get(i).text()) {
            case "{" -> braces++;
            case "}" -> {
                braces = Math.max(0, braces - 1);
                if (braces == 0) {
                    endType();
                }
            }
            case "(" -> {
                parentheses++;
                if (pending.isEmpty() && braces == 1 && i > 0 && NINE.contains(tokens.get(i - 1).text())) {
                    pending = tokens.get(i - 1).text();
                    pendingDepth = parentheses;
                }
            }
            case ")" -> {
                if (parentheses == pendingDepth && !pending.isEmpty()) {
                    if (isAt(i + 1, "{") || isAt(i + 1, "throws")) {
                        methods.add(pending);
                    }
                    pending = "";
                }
                parentheses = Math.max(0, parentheses - 1);
            }
            default -> {
                // nothing else nests
            }
        }
    }

    private void endType() {
        if (!type.isEmpty() && types.size() < MOST) {
            types.add(new Outline.Type(type, isPublic, methods.size()));
        }
        type = "";
        methods.clear();
        isPublic = false;
        parentheses = 0;
        pending = "";
    }

    /** A name with dots, whatever stands between its parts; a star is one too. */
    private String dotted(int from) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean expected = (i - from) % 2 == 1 ? token.is(".") : token.isName() || token.is("*");
            if (!expected) {
                break;
            }
            name.append(token.text());
        }
        return name.toString();
    }

    private boolean isAt(int i, String text) {
        return i < tokens.size() && tokens.get(i).is(text);
    }

    private boolean isNameAt(int i) {
        return i < tokens.size() && tokens.get(i).isName();
    }
}
