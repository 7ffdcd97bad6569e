package backcheck.cli;

import backcheck.report.ConsoleReport;
import backcheck.report.JsonReport;
import backcheck.report.JunitReport;
import backcheck.report.ReportWriter;
import backcheck.report.Words;

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
