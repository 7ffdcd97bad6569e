package backcheck.app.cli;

import backcheck.course.batch.Presentation;
import backcheck.course.batch.Results;
import backcheck.course.roster.ListException;
import backcheck.course.roster.Roster;
import backcheck.course.sheet.GradingSheet;
import backcheck.grading.report.ReportWriter;
import backcheck.grading.report.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
            description = "Reports for each submission, separated by commas: junit adds TEST-grade.xml to its folder. json and"
                    + " the text report are always written, and the console gets the summary.")
    private List<ReportFormat> reports = List.of(ReportFormat.JSON);

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "A CSV file with a row for each student of the class, as platforms export it. Students who handed in"
                    + " nothing get a row too, and known addresses and ids are added to the others.")
    private Path rosterFile;

    @Option(
            names = "--sheet",
            paramLabel = "FILE",
            description = "A grading worksheet of Moodle or a gradebook of Canvas, as you downloaded it. A copy with the grades"
                    + " filled in goes into the results, as upload-moodle.csv or upload-canvas.csv.")
    private Path sheetFile;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "The assignment's column in a gradebook with several, by title or number.")
    private String column;

    @Option(
            names = "--overwrite-grades",
            description = "Also fill in rows of the sheet that have a grade, a comment or EX (excused), or are locked. By default"
                    + " they stay as they are.")
    private boolean overwritesGrades;

    @Option(
            names = "--due",
            paramLabel = "TIME",
            description = "Mark later submissions as late if the download contains their time (Brightspace, Blackboard):"
                    + " \"2026-01-30 15:00\", by the platform's clock. This changes no grade.")
    private String due;

    /**
     * What is to be made, in these words.
     *
     * @param folder where it goes
     */
    Presentation presentation(Words words, Path folder) throws UsageException {
        Map<String, ReportWriter> writers = new TreeMap<>();
        for (ReportFormat format : reports) {
            if (format != ReportFormat.JSON && !format.file().isEmpty()) {
                writers.put(format.file(), format.writer(words));
            }
        }
        if (column != null && sheetFile == null) {
            throw new UsageException("--column needs a sheet: add --sheet FILE");
        }
        if (overwritesGrades && sheetFile == null) {
            throw new UsageException("--overwrite-grades needs a sheet: add --sheet FILE");
        }
        return new Presentation(writers, roster(), sheet(folder), due());
    }

    private Optional<String> due() throws UsageException {
        if (due == null) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.parse(due.strip().replace(' ', 'T'));
            return Optional.of(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).format(time));
        } catch (DateTimeException e) {
            throw new UsageException("--due must be a time like \"2026-01-30 15:00\", not " + due);
        }
    }

    private Optional<Roster> roster() throws UsageException {
        try {
            return rosterFile == null ? Optional.empty() : Optional.of(Roster.read(rosterFile));
        } catch (ListException e) {
            throw new UsageException("--roster: " + e.getMessage());
        }
    }

    private Optional<GradingSheet> sheet(Path folder) throws UsageException {
        if (sheetFile == null) {
            return Optional.empty();
        }
        for (String file : GradingSheet.files()) {
            if (isSame(sheetFile, folder.resolve(file))) {
                throw new UsageException("--sheet " + sheetFile + " would be overwritten: pass the sheet that you downloaded");
            }
        }
        try {
            GradingSheet sheet = GradingSheet.read(sheetFile, Optional.ofNullable(column));
            return Optional.of(overwritesGrades ? sheet.overwritten() : sheet);
        } catch (ListException e) {
            throw new UsageException("--sheet: " + e.getMessage());
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // one of them is not there
            return false;
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
