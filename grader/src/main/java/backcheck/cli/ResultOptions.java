package backcheck.cli;

import backcheck.batch.Presentation;
import backcheck.batch.Results;
import backcheck.report.ReportWriter;
import backcheck.report.Words;
import backcheck.roster.ListException;
import backcheck.roster.Roster;
import backcheck.sheet.GradingSheet;
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

    @Option(
            names = "--sheet",
            paramLabel = "FILE",
            description = "A grading worksheet of Moodle or a gradebook of Canvas, as it was downloaded: the same with the"
                    + " grades filled in goes into the results, as upload-moodle.csv or upload-canvas.csv.")
    private Path sheetFile;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "The assignment's column in a gradebook of several, by its title or number.")
    private String column;

    /** What is to be made, in these words. */
    Presentation presentation(Words words) throws UsageException {
        Map<String, ReportWriter> writers = new TreeMap<>();
        for (ReportFormat format : reports) {
            if (format != ReportFormat.JSON && !format.file().isEmpty()) {
                writers.put(format.file(), format.writer(words));
            }
        }
        if (column != null && sheetFile == null) {
            throw new UsageException("--column names a column of a sheet: add --sheet FILE");
        }
        return new Presentation(writers, roster(), sheet());
    }

    private Optional<Roster> roster() throws UsageException {
        try {
            return rosterFile == null ? Optional.empty() : Optional.of(Roster.read(rosterFile));
        } catch (ListException e) {
            throw new UsageException("--roster: " + e.getMessage());
        }
    }

    private Optional<GradingSheet> sheet() throws UsageException {
        try {
            return sheetFile == null
                    ? Optional.empty()
                    : Optional.of(GradingSheet.read(sheetFile, Optional.ofNullable(column)));
        } catch (ListException e) {
            throw new UsageException("--sheet: " + e.getMessage());
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
