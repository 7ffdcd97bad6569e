package backcheck.app.cli;

import backcheck.course.batch.ClassFolder;
import backcheck.course.identity.Download;
import backcheck.course.identity.Listing;
import backcheck.course.identity.Platform;
import backcheck.intake.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Tells when somebody has given the folder of a class to {@code grade}, which takes one submission. */
final class ClassHint {

    /** Why a folder of many can't be graded as one: several classes, or archives that are not looked into. */
    private static final Set<String> REFUSALS = Set.of("submission.two-candidates", "submission.nested");

    /** A student may keep an older version beside the new one; with three, each in a folder of its own, it is a class. */
    private static final int FEWEST = 3;

    private ClassHint() {}

    /** Whether a submission that can't be graded looks like a class. */
    static boolean fits(Path submission, Submission read) {
        if (!(read instanceof Submission.Unusable unusable)
                || !REFUSALS.contains(unusable.reason().key())
                || !Files.isDirectory(submission)) {
            return false;
        }
        try {
            Listing listing = ClassFolder.list(submission);
            return Download.of(listing).platform() != Platform.PLAIN
                    || listing.items().stream().filter(ClassHint::isSubmission).count() >= FEWEST;
        } catch (IOException e) {
            // then there is nothing to say beside the refusal itself
            return false;
        }
    }

    private static boolean isSubmission(Listing.Item item) {
        return item.folder()
                ? item.files().stream().anyMatch(file -> ("/" + file).toLowerCase(Locale.ROOT).endsWith("/network.java"))
                : item.name().toLowerCase(Locale.ROOT).matches("(?s).*\\.(zip|tar|tar\\.gz|tgz)");
    }
}
