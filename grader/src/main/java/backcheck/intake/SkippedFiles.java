package backcheck.intake;

import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What of a submission is not graded, and why: one notice for each sort. */
final class SkippedFiles {

    private final Map<Reason, List<String>> paths = new EnumMap<>(Reason.class);

    void add(String path, Reason reason) {
        paths.computeIfAbsent(reason, first -> new ArrayList<>()).add(path);
    }

    List<Message> notices() {
        return paths.entrySet().stream()
                .flatMap(sort -> sort.getKey().notice(sort.getValue()).stream())
                .toList();
    }
}
