package backcheck.grading.report;

import backcheck.grade.Grade;

/** A format. */
@FunctionalInterface
public interface ReportWriter {

    /** The whole report, ending with a line break. */
    String write(Grade grade);
}
