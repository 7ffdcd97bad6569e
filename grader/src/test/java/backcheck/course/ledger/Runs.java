package backcheck.course.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A small run, for the tests. */
final class Runs {

    static final String CONTENT = ContentHash.of(new byte[0]);

    private Runs() {}

    /** Plan a run of so many submissions in one shard. */
    static Run plan(Path folder, int submissions) throws IOException {
        return plan(folder, submissions, 1);
    }

    static Run plan(Path folder, int submissions, int shards) throws IOException {
        Manifest manifest = manifest(submissions);
        Run run = run(manifest, shards, 4711);
        manifest.write(folder);
        run.write(folder);
        return run;
    }

    static Manifest manifest(int submissions) {
        return new Manifest(IntStream.range(0, submissions)
                .mapToObj(i -> new Manifest.Item(id(i), id(i) + "/Network.java", CONTENT))
                .toList());
    }

    static Run run(Manifest manifest, int shards, long seed) {
        SortedMap<String, String> config = new TreeMap<>();
        config.put("points.loss-one", "5.0");
        return new Run("0.1.0", "1", config, seed, 17, shards, manifest.hash());
    }

    static String id(int number) {
        return "anna-%03d".formatted(number);
    }

    /** A grade that no other submission has. */
    static Ledger.Result result(String id) {
        return new Ledger.Result(id, CONTENT, "{\"submission\":\"" + id + "\",\"score\":80.0,\"é\":[1,{}]}", 12);
    }

    /** Write down grades in one attempt. */
    static void grade(Path folder, Run run, String attempt, List<String> ids) throws IOException {
        try (Ledger ledger = Ledger.open(folder, run, 0, attempt)) {
            for (String id : ids) {
                ledger.start(id, CONTENT);
                ledger.append(result(id));
            }
        }
    }

    static Path file(Path folder, String attempt) {
        return folder.resolve("out").resolve("shard-00000." + attempt + ".jsonl");
    }
}
