package backcheck.running.inspect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What plain code may use of the JDK, by internal names: the list in {@code plain.txt}, which explains itself. */
final class PlainApi {

    private static final String OBJECT = "java/lang/Object";

    private final Map<String, Set<String>> members = new HashMap<>();
    private final Set<String> bases = new HashSet<>();
    private final Set<String> exceptions = new HashSet<>();
    private final Set<String> never = new HashSet<>();

    private PlainApi(List<String> lines) {
        List<String> types = new ArrayList<>();
        boolean heading = false;
        for (String line : lines) {
            List<String> words = Arrays.asList(line.trim().split(" +"));
            if (line.startsWith("    ")) {
                types.forEach(type -> members.get(type).addAll(words));
                heading = false;
            } else if (line.startsWith("never ")) {
                never.addAll(words.subList(1, words.size()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                if (!heading) {
                    types.clear();
                }
                heading = true;
                types.addAll(types(words));
            }
        }
    }

    /** The types of a heading: what they may be used for, their package, and their names. */
    private List<String> types(List<String> words) {
        String prefix = words.get(1).replace('.', '/').replace(':', '/');
        List<String> types = words.subList(2, words.size()).stream().map(name -> prefix + name).toList();
        types.forEach(type -> members.computeIfAbsent(type, key -> new HashSet<>()));
        switch (words.get(0)) {
            case "base" -> bases.addAll(types);
            case "exception" -> exceptions.addAll(types);
            default -> { }
        }
        return types;
    }

    /** Read the list. */
    static PlainApi read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                PlainApi.class.getResourceAsStream("/backcheck/plain.txt"), StandardCharsets.UTF_8))) {
            return new PlainApi(in.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the grader's jar is damaged", e);
        }
    }

    /** The types that may be used. */
    Set<String> types() {
        return members.keySet();
    }

    /** Whether a class may be extended. */
    boolean isBase(String type) {
        return bases.contains(type) || isException(type);
    }

    /**
     * Whether a type is an exception that may be made, extended and caught: none of them is or holds an error of the
     * JVM.
     */
    boolean isException(String type) {
        return exceptions.contains(type);
    }

    /** Whether a member of a type, or of all objects, may be used. */
    boolean allows(String type, String name, String descriptor) {
        return has(type, name, descriptor) || !name.equals("<init>") && has(OBJECT, name, descriptor);
    }

    private boolean has(String type, String name, String descriptor) {
        Set<String> names = members.getOrDefault(type, Set.of());
        return names.contains(name) || names.contains(name + descriptor);
    }

    /**
     * Whether a method of this name may be declared: it would stand in for one of the JDK's that may not be used, or,
     * in an exception, be asked by whoever reports it.
     */
    boolean mayDeclare(String name, boolean inException) {
        return !never.contains(name)
                && (!inException || name.equals("<init>") || !members.get("java/lang/RuntimeException").contains(name));
    }
}
