package backcheck.running.inspect;

import backcheck.grade.Message;
import backcheck.subject.ApiMethod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the assignment's rules about what may be used are held to before anything runs. */
public enum Rules {
    /** What is ruled out is told, costs the points of the methods that reach it, and never runs. */
    ON {
        @Override
        Ruling on(Map<String, byte[]> classes) {
            OwnCode code = new OwnCode(classes);
            Map<ApiMethod, ForbiddenUse> forbidden = new EnumMap<>(ApiMethod.class);
            Set<MethodKey> reached = new HashSet<>();
            List<Message> notices = new ArrayList<>();
            // most submissions are clean, keep no state and read no clock: then there is nowhere to walk to
            if (!code.isClean() || code.writesStatics() || code.readsClock()) {
                for (ApiMethod method : ApiMethod.values()) {
                    code.reachedFrom(method).ifPresent(use -> forbidden.put(method, use));
                    reached.addAll(code.walk(method));
                }
                unreached(code, reached).ifPresent(use -> notices.add(
                        Message.of("notice.forbidden-unreached", use.what(), use.location())));
                state(code, reached).ifPresent(notices::add);
                code.methods().entrySet().stream()
                        .filter(entry -> reached.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().clock().stream())
                        .findFirst()
                        .ifPresent(clock -> notices.add(Message.of("notice.clock", clock.what(), clock.location())));
            }
            return new Ruling(forbidden, ForbiddenCodeStripper.classes(classes, code), notices);
        }
    },
    /** Everything runs as it was handed in: for trying whether the walls hold without the rules. */
    OFF {
        @Override
        Ruling on(Map<String, byte[]> classes) {
            return new Ruling(Map.of(), classes, List.of());
        }
    };

    private static final int MOST_NAMED = 3;

    /**
     * What the rules make of a submission.
     *
     * @param forbidden the methods that reach something ruled out, and what
     * @param classes what is left to run
     * @param notices what costs nothing, but is worth knowing
     */
    record Ruling(Map<ApiMethod, ForbiddenUse> forbidden, Map<String, byte[]> classes, List<Message> notices) {}

    abstract Ruling on(Map<String, byte[]> classes);

    /** A use that none of the nine methods leads to, as in a {@code main}; javac's own methods are none. */
    private static Optional<ForbiddenUse> unreached(OwnCode code, Set<MethodKey> reached) {
        Set<ForbiddenUse> told = new HashSet<>();
        reached.forEach(key -> told.addAll(code.methods().get(key).forbidden()));
        return code.methods().entrySet().stream()
                .filter(entry -> !reached.contains(entry.getKey()))
                .filter(entry -> !entry.getKey().name().equals("$deserializeLambda$"))
                .flatMap(entry -> entry.getValue().forbidden().stream())
                .filter(use -> !told.contains(use))
                .findFirst();
    }

    /** Static fields that the nine methods write, other than at the start: what a call leaves there, the next one finds. */
    private static Optional<Message> state(OwnCode code, Set<MethodKey> reached) {
        Set<String> written = new LinkedHashSet<>();
        code.methods().forEach((key, uses) -> {
            if (reached.contains(key) && !key.isInitialiser()) {
                written.addAll(uses.written());
            }
        });
        List<String> names = new ArrayList<>();
        code.classes().values().forEach(own -> own.mutableStatics().stream()
                .filter(field -> written.contains(own.name() + "." + field))
                .forEach(names::add));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "notice.static-state", String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())))));
    }
}
