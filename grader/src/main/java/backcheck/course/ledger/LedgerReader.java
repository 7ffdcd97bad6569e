package backcheck.course.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all attempts, and keeps of each record only where it stands. */
final class LedgerReader {

    private static final Pattern FILE = Pattern.compile("shard-(\\d{5,9})\\.(.+)\\.jsonl");

    private final String run;
    private final Map<String, String> contents;
    private final SortedMap<String, Accepted.Place> records = new TreeMap<>();
    private final SortedMap<String, List<Accepted.Place>> conflicts = new TreeMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private long duplicates;
    private long damaged;
    private long foreign;

    private LedgerReader(String run, Map<String, String> contents) {
        this.run = run;
        this.contents = contents;
    }

    /**
     * Read a run's folder.
     *
     * @param shard the one to read; all if empty
     * @throws IOException if the run can't be read; damaged records are no reason
     */
    static Accepted read(Path folder, OptionalInt shard) throws IOException {
        Run run = Run.read(folder);
        Manifest manifest = Manifest.read(folder, run);
        List<Manifest.Item> items =
                shard.isEmpty() ? manifest.items() : manifest.shard(shard.getAsInt(), run.shards());
        LedgerReader reader = new LedgerReader(
                run.key(), items.stream().collect(Collectors.toMap(Manifest.Item::id, Manifest.Item::content)));
        List<Path> files = files(folder.resolve(Ledger.FOLDER), shard);
        for (Path file : files) {
            reader.read(file);
        }
        reader.starts.keySet().removeAll(reader.records.keySet());
        return new Accepted(
                Collections.unmodifiableSortedSet(new TreeSet<>(reader.contents.keySet())),
                Collections.unmodifiableSortedMap(reader.records),
                Collections.unmodifiableSortedMap(reader.conflicts),
                Map.copyOf(reader.starts),
                reader.duplicates,
                reader.damaged,
                reader.foreign,
                files.size());
    }

    static List<Path> files(Path out, OptionalInt shard) throws IOException {
        if (Files.notExists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> {
                        Matcher name = FILE.matcher(file.getFileName().toString());
                        return name.matches()
                                && (shard.isEmpty() || Integer.parseInt(name.group(1)) == shard.getAsInt());
                    })
                    .sorted()
                    .toList();
        }
    }

    private void read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in);
            while (lines.next()) {
                Line line = lines.isWhole() ? Line.read(lines.bytes(), lines.length()).orElse(null) : null;
                if (line == null) {
                    damaged++;
                } else if (!line.run().equals(run) || !line.content().equals(contents.get(line.id()))) {
                    foreign++;
                } else {
                    take(line, new Accepted.Place(file, lines.offset(), lines.length()));
                }
            }
        }
    }

    private void take(Line line, Accepted.Place place) throws IOException {
        switch (line.kind()) {
            case START -> starts.merge(line.id(), 1, Integer::sum);
            case BACK -> starts.merge(line.id(), -1, Integer::sum);
            case RESULT -> result(line, place);
        }
    }

    private void result(Line line, Accepted.Place place) throws IOException {
        List<Accepted.Place> others = conflicts.get(line.id());
        if (others != null) {
            count(line, place, others);
            return;
        }
        Accepted.Place first = records.putIfAbsent(line.id(), place);
        if (first == null) {
            return;
        }
        // twins are rare, so the first is read again rather than all kept
        if (first.read().grade().equals(line.grade())) {
            duplicates++;
        } else {
            records.remove(line.id());
            conflicts.put(line.id(), new ArrayList<>(List.of(first, place)));
        }
    }

    private void count(Line line, Accepted.Place place, List<Accepted.Place> others) throws IOException {
        for (Accepted.Place other : others) {
            if (other.read().grade().equals(line.grade())) {
                duplicates++;
                return;
            }
        }
        others.add(place);
    }
}
