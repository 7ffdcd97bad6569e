package backcheck.course.batch;

import backcheck.course.identity.Person;
import backcheck.course.ledger.Run;
import backcheck.course.sheet.GradingSheet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at the folder of {@code --out} before anything is written there: results never lie among submissions, never follow a
 * link, and never take the place of a file that is not ours.
 */
public final class ResultsPlace {

    /** What the table of a class begins with, whoever made it. */
    private static final String HEADINGS = "submission,score,max,status,";

    private final Path out;

    private ResultsPlace(Path out) {
        this.out = out;
    }

    /**
     * Look at a folder that a class is to be graded into.
     *
     * @param out the folder, which may not be there yet
     * @param submissions the folder or archive of the class
     * @throws RunFolder.RefusedException if it can't be used; the message says why
     */
    public static void ofBatch(Path out, Path submissions) throws IOException {
        ResultsPlace place = new ResultsPlace(out);
        if (Files.isRegularFile(submissions.resolve("run").resolve(Run.FILE))) {
            throw new RunFolder.RefusedException(submissions + " contains results of batch, not submissions");
        }
        if (Files.isDirectory(submissions)) {
            place.requireApart(submissions, "the submissions");
        }
        place.requireNoLinksToRecords();
        if (!Files.exists(out.resolve("run").resolve(Run.FILE))) {
            place.requireNoTables();
        }
    }

    /**
     * Look at a folder that the grades of another one are to be made anew into.
     *
     * @param out the folder, which may not be there yet
     * @param results those that batch has made
     * @throws RunFolder.RefusedException if it can't be used; the message says why
     */
    public static void ofRegrade(Path out, Path results) throws IOException {
        ResultsPlace place = new ResultsPlace(out);
        place.requireNoLinksToRecords();
        if (Files.exists(out) && Files.isSameFile(out, results)) {
            return;
        }
        place.requireApart(results, "the results");
        if (Files.exists(out.resolve("run"))) {
            throw place.refused("contains the results of another run: choose another folder");
        }
        if (!isTable(out.resolve(Results.TABLE))) {
            place.requireNoTables();
        }
    }

    /** Two spellings may be one folder: through a link, through {@code ..}, or where capitals don't count. */
    private void requireApart(Path other, String what) throws IOException {
        Path here = real(out.toAbsolutePath());
        Path there = other.toRealPath();
        if (isWithin(here, there)) {
            throw refused("is inside " + what + ": choose a folder outside of " + other);
        }
        if (Files.exists(here) && isWithin(there, here)) {
            throw refused("contains " + what + ", " + other + ": choose a folder beside them");
        }
    }

    private RunFolder.RefusedException refused(String why) {
        return new RunFolder.RefusedException("--out " + out + " " + why);
    }

    private static boolean isWithin(Path path, Path folder) throws IOException {
        for (Path above = path; above != null; above = above.getParent()) {
            if (Files.exists(above) && Files.isSameFile(above, folder)) {
                return true;
            }
        }
        return false;
    }

    /** The real path, of which the end may not be there yet. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path parent = path.getParent();
        if (parent == null) {
            return path;
        }
        // where the folder before it is not there either, .. leads to none but that one's own parent
        return real(parent).resolve(path.getFileName()).normalize();
    }

    private void requireNoLinksToRecords() throws IOException {
        for (String name : List.of("run", "run/out", "run/lock")) {
            requireNoLink(out.resolve(name));
        }
    }

    /** A link would lead what is written out of the results. */
    private static void requireNoLink(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new RunFolder.RefusedException(path + " is a link, and links are not followed: remove it");
        }
    }

    /**
     * Look at what lies where the folders of these submissions are to be, before anything is graded for them.
     *
     * @throws RunFolder.RefusedException if there is a link or a file; the message says so
     */
    public static void requireFolders(Path out, Collection<Person> people) throws IOException {
        Set<String> taken = new HashSet<>();
        try (Stream<Path> inside = Files.list(out)) {
            inside.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path -> taken.add(folded(path.getFileName().toString())));
        }
        for (Person person : people) {
            if (taken.contains(folded(person.key()))) {
                Path path = out.resolve(person.key());
                requireNoLink(path);
                throw new RunFolder.RefusedException(path + " is not a folder, but a grade needs one there: move it away");
            }
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void requireNoTables() throws IOException {
        for (String name : tables()) {
            if (Files.exists(out.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw refused("has a file " + name + " that belongs to no run recorded there, so it is not overwritten: choose"
                        + " another folder, or move the file away");
            }
        }
    }

    private static List<String> tables() {
        return Stream.concat(
                        Stream.of(Results.TABLE, Results.SUMMARY, FeedbackZip.FILE), GradingSheet.files().stream())
                .toList();
    }

    private static boolean isTable(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        char[] start = new char[HEADINGS.length() + 1];
        // not decoded strictly: what is no text is no table either
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int read = Math.max(0, in.read(start));
            return new String(start, 0, read).replace("\uFEFF", "").startsWith(HEADINGS.substring(0, HEADINGS.length() - 1));
        }
    }
}
