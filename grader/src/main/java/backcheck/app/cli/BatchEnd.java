package backcheck.app.cli;

import backcheck.course.batch.Batch;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a batch has ended, for who started it.
 *
 * @param end what did not go well while it was graded
 * @param missing the submissions that have no grade in the table
 */
record BatchEnd(Batch.End end, List<String> missing) {

    /**
     * Tell what did not go well, and return the exit code for it.
     *
     * @param interrupted whether it was stopped before its end
     */
    ExitCode tell(PrintWriter err, boolean interrupted) {
        end.faults().forEach(fault -> err.println("not graded: " + fault.id() + ": " + fault.reason()));
        end.contradicted().forEach(id -> err.println("graded otherwise in a shared Java process: " + id));
        if (!end.contradicted().isEmpty()) {
            err.println("error: these submissions were graded otherwise in a process of their own, and that grade was kept;"
                    + " other grades of this run may be wrong. Grade the class anew with --force --workers-only, and report"
                    + " these submissions to whoever maintains the grader");
        }
        if (interrupted) {
            err.println("interrupted: the same command goes on with what is missing");
        } else if (!end.faults().isEmpty()) {
            err.println("error: the machine failed over " + end.faults().size()
                    + " submissions, which have no new grade: the same command tries them again");
        }
        boolean whole = interrupted || isWhole(err);
        err.flush();
        if (interrupted) {
            return ExitCode.INTERRUPTED;
        }
        return whole && end.faults().isEmpty() && end.contradicted().isEmpty() ? ExitCode.GRADED : ExitCode.FAILED;
    }

    /** Whether graded, failed and absent are all there are: a grade that can't be read back must not go missing without a word. */
    private boolean isWhole(PrintWriter err) {
        Set<String> lost = new LinkedHashSet<>(missing);
        end.faults().forEach(fault -> lost.remove(fault.id()));
        if (!lost.isEmpty()) {
            err.println("error: the records hold no grade, or several, of " + String.join(", ", lost)
                    + ": choose another --out, or start anew with --force");
        }
        return lost.isEmpty();
    }
}
