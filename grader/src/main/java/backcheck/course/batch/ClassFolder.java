package backcheck.course.batch;

import backcheck.course.identity.Download;
import backcheck.course.identity.Entry;
import backcheck.course.identity.Identity;
import backcheck.course.identity.Listing;
import backcheck.course.identity.Person;
import backcheck.course.ledger.Manifest;
import backcheck.grade.Message;
import backcheck.intake.Intake;
import backcheck.intake.SealedFolder;
import backcheck.intake.Submission;
import backcheck.intake.UnpackedDownload;
import backcheck.intake.UnreadableException;
import backcheck.intake.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class's submissions as they were downloaded: who handed in what, and where it is.
 *
 * @param notices what was left out of the download, or not understood
 * @param handedIn one for each student, in the order of their names
 * @param faults those of them that can't be read
 */
public record ClassFolder(List<Message> notices, List<HandedIn> handedIn, List<Fault> faults) {

    /**
     * Read a folder, or a zip that is unpacked first.
     *
     * @param scratch a private folder to unpack into, and for what is read
     * @throws UnreadableException if it is neither, or can't be read; the message says what to do
     */
    public static ClassFolder read(Path submissions, Path scratch) throws IOException {
        if (!Files.exists(submissions)) {
            throw new UnreadableException("there is no file or folder " + submissions);
        }
        try {
            if (Files.isDirectory(submissions)) {
                SealedFolder folder = SealedFolder.at(submissions);
                return of(list(folder), folder::open, scratch);
            }
            if (!submissions.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                throw new UnreadableException(submissions + " is neither a folder nor a .zip: unpack it first");
            }
            UnpackedDownload unpacked = UnpackedDownload.from(submissions, scratch);
            return of(Listing.of(unpacked.name(), unpacked.paths()), unpacked::open, scratch);
        } catch (IOException e) {
            throw UnreadableException.of("" + submissions, e);
        }
    }

    /** List a folder by its names alone. */
    public static Listing list(Path folder) throws IOException {
        return list(SealedFolder.at(folder));
    }

    private static Listing list(SealedFolder folder) throws IOException {
        return Listing.of(folder.name(), FolderPaths.of(folder));
    }

    /** Whose the submissions are, in their order. */
    public List<Person> people() {
        return handedIn.stream().map(HandedIn::person).toList();
    }

    /** Those that can be graded. */
    public List<HandedIn> readable() {
        return handedIn.stream().filter(HandedIn::isRead).toList();
    }

    /** Those that can't be read, of all or of one. */
    public List<Fault> faultsOf(Optional<HandedIn> one) {
        return faults.stream()
                .filter(fault -> one.isEmpty() || one.get().id().equals(fault.id()))
                .toList();
    }

    private static ClassFolder of(Listing listing, Place place, Path scratch) throws IOException {
        Map<String, List<Identity>> submitters = Submitters.read(listing, place);
        Download download = Download.of(listing, submitters);
        List<HandedIn> handedIn = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Entry entry : download.entries()) {
            String content = content(entry, place, faults);
            // of a large class nothing is kept that can be made again: paths take more than all the rest
            handedIn.add(new HandedIn(entry, content, () -> read(entry, content, place, scratch)));
        }
        return new ClassFolder(notices(download), List.copyOf(handedIn), List.copyOf(faults));
    }

    private static List<Message> notices(Download download) {
        Stream<Message> ofEntries = download.entries().stream()
                .flatMap(entry -> entry.notices().stream().map(notice -> Message.of("identity.entry", entry.key(), notice)));
        return Stream.concat(download.notices().stream(), ofEntries).toList();
    }

    private static String content(Entry entry, Place place, List<Fault> faults) {
        try {
            return Snapshot.hash(entry.files(), place);
        } catch (IOException e) {
            faults.add(new Fault(entry.key(), UnreadableException.of(entry.key(), e).getMessage()));
            return Manifest.UNREAD;
        }
    }

    private static Submission read(Entry entry, String content, Place place, Path scratch) throws IOException {
        try (Snapshot snapshot = Snapshot.take(entry.files(), place, scratch)) {
            if (!snapshot.content().equals(content)) {
                throw new IOException("it was changed while the class was graded");
            }
            return submission(entry.key(), snapshot.uploads());
        }
    }

    private static Submission submission(String key, List<Upload> uploads) throws IOException {
        if (uploads.isEmpty()) {
            return new Submission.Unusable(key, Message.of("submission.empty"));
        }
        if (uploads.size() == 1) {
            return Intake.read(uploads.get(0)).named(key);
        }
        List<Upload> archives =
                uploads.stream().filter(upload -> Intake.isArchive(upload.name())).toList();
        // beside an archive, a page of text or a picture is no other submission
        return archives.size() == 1 && uploads.stream().noneMatch(upload -> Intake.isSource(upload.name()))
                ? Intake.read(archives.get(0)).named(key)
                : Intake.readTogether(key, uploads);
    }
}
