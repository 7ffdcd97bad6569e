package backcheck.intake;

import backcheck.grade.Message;
import java.util.Optional;

/**
 * A file that was passed over.
 *
 * @param path its path as it was handed in
 * @param detail what more is known of it than its sort: the refusal that says so
 */
record SkippedFile(String path, Reason reason, Optional<Message> detail) {

    static SkippedFile of(String path, Reason reason) {
        return new SkippedFile(path, reason, Optional.empty());
    }

    Message refusal() {
        return detail.orElseGet(() -> reason.refusal(path));
    }

    boolean isNamedNetwork() {
        return SourceName.isNetworkWhateverCase(Paths.fileName(path.replace('\\', '/')));
    }
}
