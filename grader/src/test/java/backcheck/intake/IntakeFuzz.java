package backcheck.intake;

import backcheck.grade.Message;
import backcheck.grading.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Hands in damaged archives and sources, one after the other; each has to end with a submission or a refusal. */
final class IntakeFuzz {

    /** A hundred times what the largest takes. */
    private static final int HANG_SECONDS = 10;

    /** Three shown paths and a long sentence. */
    private static final int LONGEST_SENTENCE = 700;

    private static final Words WORDS = Words.english();

    /**
     * How the reads ended.
     *
     * @param read all of them
     */
    record Counts(int read, int usable, int unusable, int unreadable) {

        @Override
        public String toString() {
            return read + " read: " + usable + " usable, " + unusable + " unusable, " + unreadable + " unreadable";
        }
    }

    private IntakeFuzz() {}

    /** Run with a seed and a count, print the counts, and end with 0 if every read ended as it has to. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(run(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1])));
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            List<Path> files = left.toList();
            if (!files.isEmpty()) {
                throw new AssertionError("left behind: " + files);
            }
        }
    }

    /**
     * Read as many files as asked, drawn from a seed.
     *
     * @throws AssertionError naming the case, if a read hangs, throws anything else or leaves a file behind
     */
    static Counts run(long seed, int count) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("fuzz");
        ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "fuzz");
            thread.setDaemon(true);
            return thread;
        });
        int[] ends = new int[3];
        for (int i = 0; i < count; i++) {
            FuzzedFile file = FuzzedFile.draw(new Random(1_000_000_007L * seed + i));
            Path path = Files.write(folder.resolve(file.name()), file.bytes());
            try {
                ends[reader.submit(() -> end(path)).get(HANG_SECONDS, TimeUnit.SECONDS)]++;
            } catch (TimeoutException | ExecutionException e) {
                throw new AssertionError("seed " + seed + ", case " + i + " as " + path, e);
            }
            Files.delete(path);
            if (folder.toFile().list().length > 0) {
                throw new AssertionError("seed " + seed + ", case " + i + " left a file behind");
            }
        }
        reader.shutdown();
        Files.delete(folder);
        return new Counts(count, ends[0], ends[1], ends[2]);
    }

    private static int end(Path path) {
        try {
            Submission submission = Intake.read(path);
            sentences(submission).forEach(IntakeFuzz::say);
            return submission instanceof Submission.Sources ? 0 : 1;
        } catch (UnreadableException e) {
            return 2;
        }
    }

    private static List<Message> sentences(Submission submission) {
        if (submission instanceof Submission.Sources sources) {
            List<Message> all = new ArrayList<>(sources.notices());
            all.addAll(sources.mended());
            return all;
        }
        return List.of(((Submission.Unusable) submission).reason());
    }

    private static void say(Message message) {
        String sentence = WORDS.of(message);
        if (sentence.length() > LONGEST_SENTENCE) {
            throw new AssertionError("a long sentence: " + sentence);
        }
    }
}
