package backcheck.cli;

import backcheck.batch.Presentation;
import backcheck.batch.Results;
import backcheck.report.ReportWriter;
import backcheck.report.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What is made of a class's grades. */
final class ResultOptions {

    @Option(
            names = "--report",
            paramLabel = "LIST",
            split = ",",
            description = "Reports for each submission, separated by commas: junit adds TEST-grade.xml to its folder. json is"
                    + " always there, and the console gets the summary.")
    private List<ReportFormat> reports = List.of(ReportFormat.JSON);

    /** What is to be made, in these words. */
    Presentation presentation(Words words) {
        Map<String, ReportWriter> writers = new TreeMap<>();
        for (ReportFormat format : reports) {
            if (format != ReportFormat.JSON && !format.file().isEmpty()) {
                writers.put(format.file(), format.writer(words));
            }
        }
        return new Presentation(writers);
    }

    /** Print the summary, and to stderr what is worth knowing. */
    static void tell(Results.Written written, Words words, CommandSpec spec) {
        PrintWriter err = spec.commandLine().getErr();
        written.notices().forEach(notice -> err.println("note: " + words.of(notice)));
        err.flush();
        spec.commandLine().getOut().print(written.summary());
        spec.commandLine().getOut().flush();
    }
}
