package backcheck.app.cli;

import backcheck.grading.report.ConsoleReport;
import backcheck.grading.report.JsonReport;
import backcheck.grading.report.JunitReport;
import backcheck.grading.report.ReportWriter;
import backcheck.grading.report.Words;

/** The formats that {@code --report} knows, with the file that each is written to. */
enum ReportFormat {
    CONSOLE("") {
        @Override
        ReportWriter writer(Words words) {
            return new ConsoleReport(words, Colour.wanted());
        }
    },
    JSON("grade.json") {
        @Override
        ReportWriter writer(Words words) {
            return new JsonReport(words);
        }
    },
    JUNIT("TEST-grade.xml") {
        @Override
        ReportWriter writer(Words words) {
            return new JunitReport(words);
        }
    };

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    /** The report's file in the output folder; empty for what goes to the console alone. */
    String file() {
        return file;
    }

    abstract ReportWriter writer(Words words);
}
