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

/**
 * All code of a submission, and what leads where in it.
 *
 * <p>A walk from one of the nine methods stops at the others: a mistake costs the part that it is in, and what is built on it is
 * judged with the assignment's method in its place.
 */
final class OwnCode {

    private static final String NETWORK = "network/Network";

    /** What the JDK calls of any object, whatever its class extends. */
    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode", "equals");

    /** Supertypes whose methods are called by name or not at all. */
    private static final Set<String> PLAIN_PARENTS = Set.of("java/lang/Object", "java/lang/Record", "java/lang/Enum");

    private final Map<String, OwnClass> classes = new LinkedHashMap<>();
    private final Map<MethodKey, Uses> methods = new LinkedHashMap<>();
    private final Map<String, ForbiddenUse> tainted;
    private final Set<MethodKey> nine = new LinkedHashSet<>();

    /** Read class files, by binary name. */
    OwnCode(Map<String, byte[]> files) {
        this.tainted = tainted(files);
        files.values().forEach(bytes -> {
            OwnClass own = OwnClass.read(bytes, tainted);
            classes.put(own.name(), own);
            methods.putAll(own.methods());
        });
        for (ApiMethod method : ApiMethod.values()) {
            nine.add(key(method));
        }
    }

    private static Map<String, ForbiddenUse> tainted(Map<String, byte[]> files) {
        Map<String, ForbiddenUse> tainted = new HashMap<>();
        files.forEach((name, bytes) -> OwnClass.taint(bytes).ifPresent(use -> tainted.put(name.replace('.', '/'), use)));
        return tainted;
    }

    private static MethodKey key(ApiMethod method) {
        return new MethodKey(NETWORK, method.spelled(), Inspector.descriptor(method));
    }

    Set<String> tainted() {
        return tainted.keySet();
    }

    /** Whether nothing that is ruled out stands in it anywhere, reached or not. */
    boolean isClean() {
        return tainted.isEmpty() && methods.values().stream().allMatch(uses -> uses.forbidden().isEmpty());
    }

    Map<MethodKey, Uses> methods() {
        return methods;
    }

    Map<String, OwnClass> classes() {
        return classes;
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
        Deque<MethodKey> next = new ArrayDeque<>(List.of(key(from), new MethodKey(NETWORK, "<clinit>", "()V")));
        while (!next.isEmpty()) {
            MethodKey key = next.poll();
            boolean boundary = nine.contains(key) && !key.equals(key(from));
            if (methods.containsKey(key) && !boundary && seen.add(key)) {
                next.addAll(ledTo(methods.get(key)));
            }
        }
        return seen;
    }

    private Set<MethodKey> ledTo(Uses uses) {
        Set<MethodKey> led = new LinkedHashSet<>();
        for (MethodKey call : uses.calls()) {
            led.addAll(implementations(call));
        }
        for (String touched : uses.touched()) {
            parents(touched).forEach(type -> led.add(new MethodKey(type, "<clinit>", "()V")));
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
            for (OwnClass own : classes.values()) {
                own.instanceMethods().stream().filter(call::isAlike).forEach(found::add);
            }
        }
        return found;
    }

    /** What the JDK may call of an object: what any object has, and all of a class that extends or implements a type of the JDK's. */
    private Set<MethodKey> calledByOthers(String made) {
        Set<String> types = parents(made);
        boolean foreign = types.stream().anyMatch(type -> !classes.containsKey(type) && !PLAIN_PARENTS.contains(type));
        Set<MethodKey> called = new LinkedHashSet<>();
        for (String type : types) {
            OwnClass own = classes.get(type);
            if (own != null) {
                own.instanceMethods().stream()
                        .filter(key -> foreign || OF_EVERY_OBJECT.contains(key.name()))
                        .forEach(called::add);
            }
        }
        return called;
    }

    /** A type and all that it extends and implements. */
    private Set<String> parents(String type) {
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
