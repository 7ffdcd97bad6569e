package backcheck.app.cli;

import backcheck.course.batch.Progress;
import backcheck.grade.Grade;
import backcheck.grade.Kind;
import backcheck.grade.Status;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how a batch goes: a bar on a terminal, a line every ten seconds elsewhere. */
final class ProgressPrinter implements Progress {

    private static final Duration EVERY = Duration.ofSeconds(10);

    private final PrintWriter err;
    private final boolean quiet;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private ProgressBar bar;
    private long told = start;
    private int all;
    private int before;
    private int done;
    private int notCompiled;
    private int timedOut;

    ProgressPrinter(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
        this.terminal = System.console() != null && Colour.wanted();
    }

    @Override
    public synchronized void begins(int submissions, int graded) {
        all = submissions;
        before = graded;
        if (!quiet && graded > 0) {
            err.println(graded + " of " + submissions + " were graded before");
            err.flush();
        }
        if (!quiet && terminal && all > before) {
            bar = new ProgressBarBuilder()
                    .setTaskName("grading")
                    .setInitialMax(all)
                    .startsFrom(before, Duration.ZERO)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .showSpeed()
                    .build();
        }
    }

    @Override
    public synchronized void graded(Grade grade) {
        done++;
        notCompiled += grade.status() == Status.NOT_COMPILED ? 1 : 0;
        timedOut += grade.diagnoses().stream().anyMatch(diagnosis -> diagnosis.kind() == Kind.TIMEOUT) ? 1 : 0;
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(counts());
        } else if (!quiet && System.nanoTime() - told > EVERY.toNanos()) {
            told = System.nanoTime();
            err.println(line());
            err.flush();
        }
    }

    /** Nothing more comes. */
    synchronized void ends() {
        if (bar != null) {
            bar.close();
        }
        if (!quiet && all > before) {
            err.println(line());
            err.flush();
        }
    }

    private String line() {
        double seconds = (System.nanoTime() - start) / 1e9;
        double rate = done / Math.max(seconds, 1e-3);
        long left = Math.round((all - before - done) / Math.max(rate, 1e-3));
        return String.format(
                Locale.ROOT, "%d of %d graded, %.1f a second, %d s left; %s", before + done, all, rate, left, counts());
    }

    private String counts() {
        return notCompiled + " not compiled, " + timedOut + " timed out";
    }
}
