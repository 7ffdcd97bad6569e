package backcheck.batch;

import backcheck.report.ReportWriter;
import java.util.Map;

/**
 * What an instructor gets beside the table, the summary and the grades.
 *
 * @param reports what is written into each student's folder, by the name of its file
 */
public record Presentation(Map<String, ReportWriter> reports) {}
