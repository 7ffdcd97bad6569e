package backcheck.inspect;

import backcheck.subject.ApiMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final ForeignMethods foreign = new ForeignMethods();
    private final Set<MethodKey> nine = new LinkedHashSet<>();
    private final LeftOut leftOut = new LeftOut();

    /** Read class files, by binary name. */
    OwnCode(Map<String, byte[]> files) {
        files.values().forEach(bytes -> add(OwnClass.read(bytes, Map.of())));
        this.tainted = findTainted();
        if (!tainted.isEmpty()) {
            files.values().forEach(bytes -> add(OwnClass.read(bytes, tainted)));
        }
        for (ApiMethod method : ApiMethod.values()) {
            nine.add(key(method));
        }
        if (!isClean()) {
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
            classes.keySet().forEach(name -> parents(name).stream()
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

    /** The methods on the ways from one of the nine, itself first. */
    Set<MethodKey> walk(ApiMethod from) {
        Set<MethodKey> seen = new LinkedHashSet<>();
        Deque<MethodKey> next = new ArrayDeque<>(List.of(key(from)));
        parents(NETWORK).forEach(type -> next.add(MethodKey.initialiser(type)));
        while (!next.isEmpty()) {
            MethodKey key = next.poll();
            boolean boundary = nine.contains(key) && !key.equals(key(from));
            if (methods.containsKey(key) && !boundary && seen.add(key)) {
                next.addAll(ledTo(methods.get(key)));
            }
        }
        return seen;
    }

    /** What one method leads to. */
    Set<MethodKey> ledTo(Uses uses) {
        Set<MethodKey> led = new LinkedHashSet<>();
        for (MethodKey call : uses.calls()) {
            led.addAll(implementations(call));
        }
        for (String touched : uses.touched()) {
            parents(touched).forEach(type -> led.add(MethodKey.initialiser(type)));
        }
        for (MethodKey field : uses.read()) {
            parents(field.owner()).forEach(type -> led.addAll(leftOut.giving(type, field.name())));
        }
        for (String made : uses.made()) {
            led.addAll(calledByOthers(made));
        }
        return led;
    }

    /** The own methods that a call may arrive at: the one that is named or inherited, and all that may override it. */
    private Set<MethodKey> implementations(MethodKey call) {
        Set<MethodKey> found = new LinkedHashSet<>();
        for (String type : parents(call.owner())) {
            found.add(new MethodKey(type, call.name(), call.descriptor()));
        }
        if (classes.containsKey(call.owner()) && !call.isConstructor()) {
            for (String own : classes.keySet()) {
                // what it inherits from a class beside may implement it as well
                Set<String> parents = parents(own);
                if (parents.contains(call.owner())) {
                    instanceMethods(parents).filter(call::isAlike).forEach(found::add);
                }
            }
        }
        return found;
    }

    /** What the JDK may call of an object: the methods that override or implement one of the JDK's. */
    private Set<MethodKey> calledByOthers(String made) {
        Set<String> types = parents(made);
        return instanceMethods(types)
                .filter(key -> types.stream().anyMatch(type -> !classes.containsKey(type) && foreign.declares(type, key)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<MethodKey> instanceMethods(Set<String> types) {
        return types.stream().filter(classes::containsKey).flatMap(type -> classes.get(type).instanceMethods().stream());
    }

    /** A type and all that it extends and implements. */
    Set<String> parents(String type) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(type));
        while (!next.isEmpty()) {
            String one = next.poll();
            if (all.add(one) && classes.containsKey(one)) {
                next.addAll(classes.get(one).supertypes());
            }
        }
        return all;
    }
}
