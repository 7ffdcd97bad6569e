package backcheck.running.inspect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the classes of a submission inherit from each other, and which methods a use of one may so arrive at.
 *
 * <p>Each answer is worked out once. Who implements a method is found by sets of numbered classes: to look through all classes for each
 * call took a minute for 1,500 classes that implement one interface.
 */
final class Hierarchy {

    /**
     * The sum of all classes' ancestors, each class among its own. 1,500 classes that implement one interface have 4,500, and a
     * chain that javac can just compile within its limit has 200,000.
     */
    static final int MOST_ANCESTORS = 2_000_000;

    private final Map<String, OwnClass> classes;
    private final List<String> names;
    private final Map<MethodKey, Uses> methods;
    private final ForeignMethods foreign = new ForeignMethods();
    private final Map<String, Map<String, Integer>> ancestors = new HashMap<>();
    /** By name and descriptor: the classes that declare such a method of their instances. */
    private final Map<MethodKey, List<MethodKey>> declared = new HashMap<>();
    private final Map<String, BitSet> subtypes = new HashMap<>();
    private final Map<MethodKey, Collection<MethodKey>> implementations = new HashMap<>();
    private final Map<String, Collection<MethodKey>> initialisers = new HashMap<>();
    private final Map<String, Collection<MethodKey>> calledByOthers = new HashMap<>();
    private final int most;
    private int total;

    /**
     * Describe classes.
     *
     * @param classes by internal name
     * @param methods all of their methods
     * @param most the sum of ancestors up to which it is done
     */
    Hierarchy(Map<String, OwnClass> classes, Map<MethodKey, Uses> methods, int most) {
        this.classes = classes;
        this.names = List.copyOf(classes.keySet());
        this.methods = methods;
        this.most = most;
        for (int i = 0; i < names.size() && !isAbsurd(); i++) {
            for (String ancestor : parents(names.get(i))) {
                subtypes.computeIfAbsent(ancestor, key -> new BitSet()).set(i);
            }
            for (MethodKey method : classes.get(names.get(i)).instanceMethods()) {
                declared.computeIfAbsent(alike(method), key -> new ArrayList<>()).add(method);
            }
        }
    }

    /** Whether it is too large to be described; then its answers are not complete. */
    boolean isAbsurd() {
        return total > most;
    }

    /** A type and all that it extends and implements, in order. */
    Set<String> parents(String type) {
        return ancestors(type).keySet();
    }

    /** The same, each with its place in the order. */
    private Map<String, Integer> ancestors(String type) {
        Map<String, Integer> known = ancestors.get(type);
        if (known == null) {
            known = new LinkedHashMap<>();
            Deque<String> next = new ArrayDeque<>(List.of(type));
            while (!next.isEmpty() && !isAbsurd()) {
                String one = next.poll();
                if (known.putIfAbsent(one, known.size()) == null && classes.containsKey(one)) {
                    next.addAll(classes.get(one).supertypes());
                    total++;
                }
            }
            ancestors.put(type, known);
        }
        return known;
    }

    /** The own methods that a call may arrive at: the one that is named or inherited, and all that may override it. */
    Collection<MethodKey> implementations(MethodKey call) {
        return implementations.computeIfAbsent(call, key -> {
            List<MethodKey> found = new ArrayList<>();
            for (String type : parents(call.owner())) {
                add(found, new MethodKey(type, call.name(), call.descriptor()));
            }
            if (classes.containsKey(call.owner()) && !call.isConstructor()) {
                found.addAll(overriding(call));
            }
            return found;
        });
    }

    /** Those of its subtypes, and what these inherit from a class beside, which may implement it as well. */
    private List<MethodKey> overriding(MethodKey call) {
        BitSet subtypesOfOwner = subtypes.getOrDefault(call.owner(), new BitSet());
        Map<MethodKey, Integer> heirs = new HashMap<>();
        for (MethodKey method : declared.getOrDefault(alike(call), List.of())) {
            BitSet common = (BitSet) subtypes.get(method.owner()).clone();
            common.and(subtypesOfOwner);
            if (!common.isEmpty()) {
                heirs.put(method, common.nextSetBit(0));
            }
        }
        return heirs.keySet().stream()
                .sorted(Comparator.<MethodKey>comparingInt(heirs::get)
                        .thenComparingInt(method -> ancestors(names.get(heirs.get(method))).get(method.owner())))
                .toList();
    }

    /** The static initialisers that run when a type is initialised. */
    Collection<MethodKey> initialisers(String type) {
        return initialisers.computeIfAbsent(type, key -> {
            List<MethodKey> found = new ArrayList<>();
            parents(type).forEach(parent -> add(found, new MethodKey(parent, "<clinit>", "()V")));
            return found;
        });
    }

    /** What the JDK may call of an object: the methods that override or implement one of the JDK's. */
    Collection<MethodKey> calledByOthers(String made) {
        return calledByOthers.computeIfAbsent(made, key -> {
            List<String> others = parents(made).stream().filter(type -> !classes.containsKey(type)).toList();
            return parents(made).stream()
                    .filter(classes::containsKey)
                    .flatMap(type -> classes.get(type).instanceMethods().stream())
                    .filter(method -> others.stream().anyMatch(type -> foreign.declares(type, method)))
                    .toList();
        });
    }

    private void add(Collection<MethodKey> found, MethodKey method) {
        if (methods.containsKey(method)) {
            found.add(method);
        }
    }

    private static MethodKey alike(MethodKey method) {
        return new MethodKey("", method.name(), method.descriptor());
    }
}
