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
        end.contradicted().forEach(id -> err.println("different grade in a shared Java process: " + id));
        if (!end.contradicted().isEmpty()) {
            err.println("error: these submissions got a different grade in a process of their own, and that grade counts."
                    + " Other grades of this run may be wrong. Grade the class again with --force --workers-only, and report"
                    + " these submissions to the maintainers of the grader");
        }
        if (interrupted) {
            err.println("interrupted: run the same command again to grade what is missing");
        } else if (!end.faults().isEmpty()) {
            err.println("error: " + end.faults().size() + " submissions have no new grade, because the machine failed:"
                    + " run the same command again to retry them");
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
                    + ": choose another --out, or start over with --force");
        }
        return lost.isEmpty();
    }
}
