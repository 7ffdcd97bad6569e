package backcheck.running.inspect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * The statements of static initialisers that get to something ruled out, and are left out of them.
 *
 * <p>A class that could not be initialised would cost everything in it, whoever needs the field. So the field keeps the 0 or null
 * that it has before, and who reads it is charged as if the statement stood there. A statement that gives no field anything is
 * not left out: it is charged to all that initialise the class.
 */
final class LeftOut {

    /** What can be changed without writing the field that it is in: arrays, and objects but for texts. */
    private static final Pattern CHANGEABLE = Pattern.compile("\\[.*|L(?!java/lang/String;).*");

    private final Map<String, Initialiser> initialisers = new LinkedHashMap<>();
    private final Map<String, Set<MethodKey>> giving = new HashMap<>();

    /** Find them: each becomes a method of its own beside the others, to which reading its field leads. */
    void find(Map<String, byte[]> files, OwnCode code) {
        Map<MethodKey, Uses> methods = code.methods();
        Map<String, Uses> whole = new HashMap<>();
        for (byte[] bytes : files.values()) {
            OwnClass own = code.classes().get(new ClassReader(bytes).getClassName());
            Initialiser.of(own, bytes).ifPresent(initialiser -> {
                initialisers.put(own.name(), initialiser);
                initialiser.statements().forEach(statement -> add(statement, initialiser.uses(statement, code.taints()), code));
                Uses rest = initialiser.rest(methods.keySet(), code.taints());
                whole.put(own.name(), methods.put(MethodKey.initialiser(own.name()), rest));
            });
        }
        Map<MethodKey, ForbiddenUse> reaching = reaching(code);
        giving.values().forEach(statements -> statements.retainAll(reaching.keySet()));
        for (Initialiser initialiser : List.copyOf(initialisers.values())) {
            settle(initialiser, whole.get(initialiser.owner()), reaching, code);
        }
    }

    private void add(MethodKey statement, Uses uses, OwnCode code) {
        Set<String> fields = fields(uses, code);
        fields.forEach(field -> giving.computeIfAbsent(field, name -> new LinkedHashSet<>()).add(statement));
        if (!fields.isEmpty()) {
            code.methods().put(statement, uses);
        }
    }

    /** The fields that a statement gives something: those that it writes; if there are none, those whose arrays or objects it may change. */
    private static Set<String> fields(Uses uses, OwnCode code) {
        Set<String> fields = new LinkedHashSet<>();
        uses.written().forEach(field -> fields.addAll(names(
                field.substring(0, field.indexOf('.')), field.substring(field.indexOf('.') + 1), code)));
        if (fields.isEmpty()) {
            uses.read().stream()
                    .filter(field -> CHANGEABLE.matcher(field.descriptor()).matches())
                    .forEach(field -> fields.addAll(names(field.owner(), field.name(), code)));
        }
        return fields;
    }

    /** The own fields that a name may mean: it may be inherited. */
    private static List<String> names(String owner, String name, OwnCode code) {
        return code.parents(owner).stream()
                .filter(code.classes()::containsKey)
                .map(type -> type + "." + name)
                .toList();
    }

    /** All that gets to a use of something ruled out, on whatever way, with that use. */
    private static Map<MethodKey, ForbiddenUse> reaching(OwnCode code) {
        Map<MethodKey, List<MethodKey>> from = new HashMap<>();
        Map<MethodKey, ForbiddenUse> reaching = new LinkedHashMap<>();
        code.methods().forEach((key, uses) -> {
            uses.forbidden().stream().findFirst().ifPresent(use -> reaching.put(key, use));
            code.ledTo(uses).forEach(to -> from.computeIfAbsent(to, method -> new ArrayList<>()).add(key));
        });
        Deque<MethodKey> next = new ArrayDeque<>(reaching.keySet());
        while (!next.isEmpty()) {
            MethodKey key = next.poll();
            for (MethodKey caller : from.getOrDefault(key, List.of())) {
                if (reaching.putIfAbsent(caller, reaching.get(key)) == null) {
                    next.add(caller);
                }
            }
        }
        return reaching;
    }

    /** Leave out what has to be, and put the other statements back to where they stood. */
    private void settle(Initialiser initialiser, Uses whole, Map<MethodKey, ForbiddenUse> reaching, OwnCode code) {
        Set<MethodKey> left = new LinkedHashSet<>(initialiser.statements());
        left.retainAll(code.methods().keySet());
        left.removeIf(statement -> !reaching.containsKey(statement) && code.methods().remove(statement) != null);
        MethodKey key = MethodKey.initialiser(initialiser.owner());
        if (left.isEmpty()) {
            initialisers.remove(initialiser.owner());
            code.methods().put(key, whole);
            return;
        }
        for (MethodKey statement : left) {
            List<ForbiddenUse> uses = code.methods().get(statement).forbidden();
            if (uses.isEmpty()) {
                // what it gets to may be behind one of the nine, where a walk ends
                uses.add(reaching.get(statement));
            }
        }
        initialiser.leaveOut(left);
        code.methods().put(key, initialiser.rest(Set.of(), code.taints()));
    }

    /** The static initialiser of a class without what is left out; empty if that is nothing. */
    Optional<Initialiser> in(String owner) {
        return Optional.ofNullable(initialisers.get(owner));
    }

    /** The statements that were left out and would give a static field something. */
    Set<MethodKey> giving(String owner, String field) {
        return giving.getOrDefault(owner + "." + field, Set.of());
    }
}
