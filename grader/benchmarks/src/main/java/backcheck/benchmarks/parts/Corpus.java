package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.BrokenException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Submissions that are known to be right or wrong, and classes made of copies of them. */
final class Corpus {

    /** These hang, fill the memory, or end their JVM: they cost what a limit is, or stop an ordinary test run. */
    static final List<String> LEFT_OUT =
            List.of("t-train-never-ends", "t-train-fills-the-memory", "t-update-ends-the-program");

    private static final long SHUFFLED_BY = 1;

    private final List<Known> known;

    /** A submission with what is known of it. */
    record Known(Path folder, boolean right) {}

    private Corpus(List<Known> known) {
        this.known = known;
    }

    /** Those below a folder, in an order that mixes them. */
    static Corpus read(Path submissions) throws IOException {
        List<Known> known = new ArrayList<>();
        for (String kind : List.of("right", "wrong")) {
            try (Stream<Path> folders = Files.list(submissions.resolve(kind))) {
                folders.sorted().map(folder -> new Known(folder, kind.equals("right"))).forEach(known::add);
            }
        }
        for (String name : LEFT_OUT) {
            boolean was = known.removeIf(one -> one.folder().endsWith(name));
            BrokenException.unless(was, name + " is no submission any more");
        }
        Collections.shuffle(known, new Random(SHUFFLED_BY));
        return new Corpus(known);
    }

    /** Which submission a number of a class is a copy of. */
    Known at(int number) {
        return known.get(number % known.size());
    }

    /** The name of a number of a class. */
    static String name(int number) {
        return String.format(Locale.ROOT, "s%06d", number);
    }

    /** Write a class; no two submissions have the same content, for those would be graded once. */
    void write(Path folder, int size) throws IOException {
        for (int i = 0; i < size; i++) {
            Path copy = Files.createDirectories(folder.resolve(name(i)));
            for (Path source : sources(at(i).folder())) {
                Path target = copy.resolve(source.getFileName());
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                if (target.endsWith("Network.java")) {
                    byte[] comment = ("\n// " + i + "\n").getBytes(StandardCharsets.UTF_8);
                    Files.write(target, comment, StandardOpenOption.APPEND);
                }
            }
        }
    }

    /** The source files of a submission. */
    static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
