package backcheck.course.batch;

import backcheck.grade.Grade;
import backcheck.grade.Message;
import backcheck.grade.Points;
import backcheck.grade.Status;
import backcheck.grading.judge.Scorer;
import backcheck.grading.report.GradeReader;
import backcheck.grading.report.JsonReport;
import backcheck.grading.report.Words;
import java.util.List;
import java.util.Optional;

/** Makes stored grades worth what an instructor wants now; nothing is run for it. */
public final class Regrading {

    private final JsonReport json;
    private final Points recorded;
    private final Points wanted;

    /**
     * Prepare to regrade.
     *
     * @param words the language of the stored grades
     * @param recorded the points that they were made with
     * @param wanted the points that they are to have
     */
    public Regrading(Words words, Points recorded, Points wanted) {
        this.json = new JsonReport(words);
        this.recorded = recorded;
        this.wanted = wanted;
    }

    /** Regrade a grade on one line; with the same points it stays as it is, to the last digit. */
    String line(String stored) {
        return recorded.equals(wanted) ? stored : json.line(GradeReader.of(stored).worth(wanted));
    }

    /** Make the grade of somebody who has handed in nothing. */
    String nothing(String key, Message reason) {
        return json.line(new Grade(
                key, Status.NO_SUBMISSION, 0, Optional.of(reason), List.of(), Scorer.nothing(wanted), List.of()));
    }
}
