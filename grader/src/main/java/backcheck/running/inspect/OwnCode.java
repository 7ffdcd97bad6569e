package backcheck.running.inspect;

import backcheck.subject.ApiMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All code of a submission, and what leads where in it.
 *
 * <p>A walk from one of the nine methods stops at the others: a mistake costs the part that it is in, and what is built on it is
 * judged with the assignment's method in its place.
 */
final class OwnCode {

    private static final String NETWORK = "network/Network";

    private final Map<String, OwnClass> classes = new LinkedHashMap<>();
    private final Map<MethodKey, Uses> methods = new LinkedHashMap<>();
    private final Map<String, ForbiddenUse> tainted;
    private final Hierarchy hierarchy;
    private final Set<MethodKey> nine = new LinkedHashSet<>();
    private final Map<ApiMethod, Set<MethodKey>> walks = new EnumMap<>(ApiMethod.class);
    private final LeftOut leftOut = new LeftOut();

    /** Read class files, by binary name. */
    OwnCode(Map<String, byte[]> files) {
        this(files, Hierarchy.MOST_ANCESTORS);
    }

    OwnCode(Map<String, byte[]> files, int mostAncestors) {
        files.values().forEach(bytes -> add(OwnClass.read(bytes, Map.of())));
        this.hierarchy = new Hierarchy(classes, methods, mostAncestors);
        this.tainted = findTainted();
        if (!tainted.isEmpty()) {
            files.values().forEach(bytes -> add(OwnClass.read(bytes, tainted)));
        }
        for (ApiMethod method : ApiMethod.values()) {
            nine.add(key(method));
        }
        if (!isClean() && !hierarchy.isAbsurd()) {
            leftOut.find(files, this);
        }
    }

    private void add(OwnClass own) {
        classes.put(own.name(), own);
        methods.putAll(own.methods());
    }

    /** What is built on such a class is one too: without its parent the JVM could not load it. */
    private Map<String, ForbiddenUse> findTainted() {
        Map<String, ForbiddenUse> found = new HashMap<>();
        classes.values().forEach(own -> own.taint().ifPresent(use -> found.put(own.name(), use)));
        if (!found.isEmpty()) {
            Set<String> origins = Set.copyOf(found.keySet());
            classes.keySet().forEach(name -> hierarchy.parents(name).stream()
                    .filter(origins::contains)
                    .findFirst()
                    .ifPresent(parent -> found.putIfAbsent(name, found.get(parent))));
        }
        return found;
    }

    private static MethodKey key(ApiMethod method) {
        return new MethodKey(NETWORK, method.spelled(), method.descriptor());
    }

    Set<String> tainted() {
        return tainted.keySet();
    }

    /** Own classes that are themselves a use of something ruled out, with that use. */
    Map<String, ForbiddenUse> taints() {
        return tainted;
    }

    /** Whether nothing that is ruled out stands in it anywhere, reached or not. */
    boolean isClean() {
        return tainted.isEmpty() && methods.values().stream().allMatch(uses -> uses.forbidden().isEmpty());
    }

    /** Whether some method writes a static field, other than at the start. */
    boolean writesStatics() {
        return methods.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().isInitialiser() && !entry.getValue().written().isEmpty());
    }

    /** Whether anything in it asks for the time, reached or not. */
    boolean readsClock() {
        return methods.values().stream().anyMatch(uses -> uses.clock().isPresent());
    }

    Map<MethodKey, Uses> methods() {
        return methods;
    }

    Map<String, OwnClass> classes() {
        return classes;
    }

    /** The static initialiser of a class in which something is left out; empty if it is as it was. */
    Optional<Initialiser> initialiser(String owner) {
        return leftOut.in(owner);
    }

    /** The first use of something ruled out on the ways from one of the nine methods; empty if there is none. */
    Optional<ForbiddenUse> reachedFrom(ApiMethod method) {
        if (tainted.containsKey(NETWORK)) {
            return Optional.of(tainted.get(NETWORK));
        }
        return walk(method).stream().flatMap(key -> methods.get(key).forbidden().stream()).findFirst();
    }

    /** The methods on the ways from one of the nine, itself first; all that there are where nobody could follow the ways. */
    Set<MethodKey> walk(ApiMethod from) {
        return walks.computeIfAbsent(from, key -> hierarchy.isAbsurd() ? methods.keySet() : walked(key));
    }

    private Set<MethodKey> walked(ApiMethod from) {
        Set<MethodKey> seen = new LinkedHashSet<>();
        // what many methods use leads where it leads once
        Set<Object> followed = new HashSet<>();
        Deque<MethodKey> next = new ArrayDeque<>(List.of(key(from)));
        next.addAll(hierarchy.initialisers(NETWORK));
        while (!next.isEmpty()) {
            MethodKey key = next.poll();
            boolean boundary = nine.contains(key) && !key.equals(key(from));
            if (methods.containsKey(key) && !boundary && seen.add(key)) {
                follow(methods.get(key), followed, next);
            }
        }
        return seen;
    }

    /** What one method leads to. */
    Set<MethodKey> ledTo(Uses uses) {
        Deque<MethodKey> led = new ArrayDeque<>();
        follow(uses, new HashSet<>(), led);
        return new LinkedHashSet<>(led);
    }

    private void follow(Uses uses, Set<Object> followed, Deque<MethodKey> next) {
        for (MethodKey call : uses.calls()) {
            if (followed.add(call)) {
                next.addAll(hierarchy.implementations(call));
            }
        }
        for (String touched : uses.touched()) {
            if (followed.add(MethodKey.initialiser(touched))) {
                next.addAll(hierarchy.initialisers(touched));
            }
        }
        for (MethodKey field : uses.read()) {
            if (followed.add(field)) {
                parents(field.owner()).forEach(type -> next.addAll(leftOut.giving(type, field.name())));
            }
        }
        for (String made : uses.made()) {
            if (followed.add(made)) {
                next.addAll(hierarchy.calledByOthers(made));
            }
        }
    }

    /** A type and all that it extends and implements. */
    Set<String> parents(String type) {
        return hierarchy.parents(type);
    }
}
