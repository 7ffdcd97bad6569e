package backcheck.intake;

import backcheck.grade.Message;
import java.util.List;
import java.util.Optional;

/**
 * Why a file of a submission is passed over. Each sort has a notice for a submission that can be graded without it, and
 * most a refusal for one that can't.
 */
enum Reason {
    TRAVERSAL("notice.traversal", "submission.traversal", true),
    ABSOLUTE("notice.absolute", "submission.absolute", true),
    NAME("notice.name", "submission.name", true),
    LINK("notice.link", "submission.link", true),
    SPECIAL("notice.special", "submission.special", true),
    TOO_DEEP("notice.too-deep", "submission.too-deep", true),
    /** Its refusal says what it looks like, see {@link SkippedFile#detail}. */
    NOT_TEXT("notice.not-text", "", true),
    BLANK("notice.blank", "submission.blank", true),
    GIVEN("notice.given-changed", "", false),
    FOREIGN_IMPORT("notice.foreign-import", "", false),
    OTHER_PACKAGE("notice.other-package", "", false),
    ELSEWHERE("notice.elsewhere", "", false),
    TEST("notice.tests", "submission.litter", false),
    LITTER("notice.litter", "submission.litter", false),
    MODULE("notice.module-info", "", false),
    COMPILED("notice.compiled", "submission.compiled", false),
    NESTED("", "submission.nested", false);

    private final String notice;
    private final String refusal;
    private final boolean inTheWay;

    Reason(String notice, String refusal, boolean inTheWay) {
        this.notice = notice;
        this.refusal = refusal;
        this.inTheWay = inTheWay;
    }

    /** Whether a file of this sort may have been the one that should be graded. */
    boolean isInTheWay() {
        return inTheWay;
    }

    /** The notice that names these files; empty if the sort is worth none. */
    Optional<Message> notice(List<String> paths) {
        return notice.isEmpty() ? Optional.empty() : Optional.of(Message.of(notice, Paths.some(paths)));
    }

    /**
     * The sentence for a submission that can't be graded because of this file.
     *
     * @throws IllegalStateException for a sort that is never the reason
     */
    Message refusal(String path) {
        if (refusal.isEmpty()) {
            throw new IllegalStateException(this + " refuses nothing");
        }
        return Message.of(refusal, Paths.shown(path));
    }
}
