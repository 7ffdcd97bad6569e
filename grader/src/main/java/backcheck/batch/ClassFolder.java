package backcheck.batch;

import backcheck.grade.Message;
import backcheck.identity.Download;
import backcheck.identity.Entry;
import backcheck.identity.Identity;
import backcheck.identity.Listing;
import backcheck.identity.Person;
import backcheck.ledger.ContentHash;
import backcheck.submission.Intake;
import backcheck.submission.Submission;
import backcheck.submission.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A class's submissions as they were downloaded: who handed in what, and where it is.
 *
 * @param notices what was left out of the download, or not understood
 * @param handedIn one for each student, in the order of their names
 */
public record ClassFolder(List<Message> notices, List<HandedIn> handedIn) {

    private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.(zip|tar|tar\\.gz|tgz)");

    /** What is larger is refused by its size alone, whatever it holds. */
    private static final int MOST_HASHED = 64 << 20;

    /**
     * Read a folder, or a zip that is unpacked first.
     *
     * @param scratch a private folder to unpack into
     * @throws UnreadableException if it is neither, or can't be read; the message says what to do
     */
    public static ClassFolder read(Path submissions, Path scratch) throws IOException {
        if (!Files.exists(submissions)) {
            throw new UnreadableException("there is no file or folder " + submissions);
        }
        if (Files.isDirectory(submissions)) {
            Path root = submissions.toRealPath();
            return of(Listing.ofFolder(submissions), source -> root.resolve(source));
        }
        if (!submissions.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new UnreadableException(submissions + " is neither a folder nor a .zip: unpack it first");
        }
        Map<String, Path> files = Unpacked.from(submissions, scratch);
        String name = submissions.getFileName().toString().replaceFirst("(?i)\\.zip$", "");
        return of(Listing.of(name, files.keySet()), files::get);
    }

    /** Whose the submissions are, in their order. */
    public List<Person> people() {
        return handedIn.stream().map(HandedIn::person).toList();
    }

    /** Finds the file behind a path of the download. */
    @FunctionalInterface
    interface Place {
        /** The file. */
        Path of(String source);
    }

    private static ClassFolder of(Listing listing, Place place) throws IOException {
        Map<String, List<Identity>> submitters = Submitters.read(listing, place);
        Download download = Download.of(listing, submitters);
        List<HandedIn> handedIn = new ArrayList<>();
        for (Entry entry : download.entries()) {
            handedIn.add(handedIn(entry, place));
        }
        return new ClassFolder(download.notices(), List.copyOf(handedIn));
    }

    private static HandedIn handedIn(Entry entry, Place place) throws IOException {
        // of a large class nothing is kept that can be made again: paths take more than all the rest
        return new HandedIn(entry, content(pieces(entry, place)), () -> read(entry.key(), pieces(entry, place)));
    }

    private static Map<String, Path> pieces(Entry entry, Place place) {
        Map<String, Path> pieces = new LinkedHashMap<>();
        entry.files().forEach(piece -> pieces.put(piece.name(), place.of(piece.source())));
        return pieces;
    }

    /** Of a single file the name does not count, since it often is the student's; how it ends does. */
    private static String content(Map<String, Path> pieces) throws IOException {
        UnaryOperator<String> name = pieces.size() == 1 ? ClassFolder::ending : UnaryOperator.identity();
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (Map.Entry<String, Path> piece : pieces.entrySet()) {
            bytes.put(name.apply(piece.getKey()), bytes(piece.getValue()));
        }
        return ContentHash.of(bytes);
    }

    private static byte[] bytes(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MOST_HASHED) {
            return ("too large: " + size).getBytes(StandardCharsets.UTF_8);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readAllBytes();
        }
    }

    private static String ending(String name) {
        return name.substring(Math.max(0, name.indexOf('.', Math.max(0, name.length() - 8)))).toLowerCase(Locale.ROOT);
    }

    private static Submission read(String key, Map<String, Path> pieces) throws UnreadableException {
        if (pieces.isEmpty()) {
            return new Submission.Unusable(key, Message.of("submission.empty"));
        }
        List<Path> archives = pieces.entrySet().stream()
                .filter(piece -> ARCHIVE.matcher(piece.getKey()).matches())
                .map(Map.Entry::getValue)
                .toList();
        boolean sources = pieces.keySet().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(".java"));
        if (pieces.size() == 1) {
            return Intake.read(pieces.values().iterator().next()).named(key);
        }
        // beside an archive, a page of text or a picture is no other submission
        return archives.size() == 1 && !sources
                ? Intake.read(archives.get(0)).named(key)
                : Intake.readTogether(key, pieces);
    }
}
