package backcheck.course.batch;

import backcheck.course.roster.Roster;
import backcheck.course.sheet.GradingSheet;
import backcheck.grading.report.ReportWriter;
import java.util.Map;
import java.util.Optional;

/**
 * What an instructor gets beside the table, the summary and the grades.
 *
 * @param reports what is written into each student's folder, by the name of its file
 * @param roster who is in the class
 * @param sheet what is to be filled and uploaded
 * @param due the time after which what is handed in is late, as {@code 2026-01-30 15:00}
 */
public record Presentation(
        Map<String, ReportWriter> reports, Optional<Roster> roster, Optional<GradingSheet> sheet, Optional<String> due) {}
