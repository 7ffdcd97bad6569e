package backcheck.cli;

import backcheck.batch.Presentation;
import backcheck.batch.Results;
import backcheck.report.ReportWriter;
import backcheck.report.Words;
import backcheck.roster.ListException;
import backcheck.roster.Roster;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "A CSV file with a line for each student of the class, as platforms export it: who handed in nothing"
                    + " gets a row too, and known addresses and ids are added to the others.")
    private Path rosterFile;

    /** What is to be made, in these words. */
    Presentation presentation(Words words) throws UsageException {
        Map<String, ReportWriter> writers = new TreeMap<>();
        for (ReportFormat format : reports) {
            if (format != ReportFormat.JSON && !format.file().isEmpty()) {
                writers.put(format.file(), format.writer(words));
            }
        }
        return new Presentation(writers, roster());
    }

    private Optional<Roster> roster() throws UsageException {
        try {
            return rosterFile == null ? Optional.empty() : Optional.of(Roster.read(rosterFile));
        } catch (ListException e) {
            throw new UsageException("--roster " + e.getMessage());
        }
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
