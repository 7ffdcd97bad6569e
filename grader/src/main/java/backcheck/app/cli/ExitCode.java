package backcheck.app.cli;

/** The exit codes that other programs rely on. */
enum ExitCode {
    /** Graded, whatever the score. */
    GRADED(0),
    /** Graded, and below {@code --fail-under}. */
    BELOW(1),
    /** Wrong usage, or no such file. */
    USAGE(2),
    /** The grader itself failed, and there is no grade. */
    FAILED(3),
    /** Stopped by a signal; what was finished is kept. */
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
