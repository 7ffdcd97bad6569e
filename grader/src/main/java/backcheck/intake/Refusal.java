package backcheck.intake;

import backcheck.grade.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says why there is nothing to grade: by what was passed over, if that may have been it. */
final class Refusal {

    private Refusal() {}

    /**
     * The sentence.
     *
     * @param hasSources whether there are sources, none of which is the one asked for
     */
    static Message of(Contents contents, boolean hasSources) {
        List<SkippedFile> passed = contents.passed();
        return first(passed, file -> file.isNamedNetwork() && file.reason().isInTheWay())
                .or(() -> first(passed, file -> file.reason().isInTheWay() && mayHoldASource(file)))
                .or(() -> first(passed, file -> file.isNamedNetwork() && isLitter(file.reason())))
                .or(() -> hasSources || has(passed, Reason.TEST) || has(passed, Reason.LITTER)
                        ? Optional.of(Message.of("submission.no-network"))
                        : Optional.empty())
                .or(() -> first(passed, file -> file.reason() == Reason.NESTED))
                .or(() -> first(passed, file -> file.reason() == Reason.COMPILED))
                .orElseGet(() -> Message.of("submission.empty"));
    }

    private static boolean mayHoldASource(SkippedFile file) {
        return file.reason() == Reason.TOO_DEEP
                || SourceName.isSource(Paths.fileName(file.path().replace('\\', '/')));
    }

    private static boolean isLitter(Reason reason) {
        return reason == Reason.TEST || reason == Reason.LITTER;
    }

    private static boolean has(List<SkippedFile> passed, Reason reason) {
        return passed.stream().anyMatch(file -> file.reason() == reason);
    }

    private static Optional<Message> first(List<SkippedFile> passed, Predicate<SkippedFile> wanted) {
        return passed.stream().filter(wanted).findFirst().map(SkippedFile::refusal);
    }
}
