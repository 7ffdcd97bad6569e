package backcheck.batch;

import backcheck.grade.Message;
import backcheck.identity.Person;
import backcheck.ledger.Accepted;
import backcheck.report.GradeReader;
import backcheck.report.JsonReport;
import backcheck.report.Numbers;
import backcheck.report.ReportWriter;
import backcheck.report.Words;
import backcheck.roster.ClassList;
import backcheck.sheet.FilledSheet;
import backcheck.sheet.GradingSheet;
import backcheck.sheet.Mark;
import backcheck.tables.GradesCsv;
import backcheck.tables.Row;
import backcheck.tables.SummaryJson;
import backcheck.tables.SummaryText;
import backcheck.tables.Survey;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Writes what an instructor gets, from the records alone: the same records give the same bytes. */
public final class Results {

    /** A comment is read in a table's cell; the grade itself tells the rest. */
    private static final int LONGEST_COMMENT = 400;

    private final Path folder;
    private final Words words;
    private final Regrading regrading;
    private final Presentation presentation;

    /**
     * What was written.
     *
     * @param summary for people
     * @param notices what is worth knowing about the lists that were given
     * @param missing the keys of those who have handed in and have no row, since there is no grade of theirs
     */
    public record Written(String summary, List<Message> notices, List<String> missing) {}

    /** Write into this folder, in these words. */
    public Results(Path folder, Words words, Regrading regrading, Presentation presentation) {
        this.folder = folder;
        this.words = words;
        this.regrading = regrading;
        this.presentation = presentation;
    }

    /**
     * Write {@code grades.csv}, {@code summary.json}, and for each submission that has a grade {@code grade.json} and what
     * else is wanted.
     *
     * @param people whose the submissions are, in the order of the table
     * @throws IOException if a record can't be read or a file not be written
     */
    public Written write(List<Person> people, Accepted accepted) throws IOException {
        ClassList list = presentation.roster()
                .map(roster -> roster.complete(people))
                .orElseGet(() -> ClassList.of(people));
        Survey survey = new Survey();
        List<Mark> marks = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Path table = folder.resolve("grades.csv");
        try (Writer file = Files.newBufferedWriter(WholeFile.part(table), StandardCharsets.UTF_8);
                GradesCsv csv = new GradesCsv(file)) {
            for (Person person : list.people()) {
                if (!accepted.records().containsKey(person.key())) {
                    missing.add(person.key());
                } else {
                    Row row = student(person, accepted);
                    csv.add(row);
                    survey.add(row);
                    presentation.sheet().ifPresent(sheet -> marks.add(mark(person, row)));
                }
            }
            for (Person absent : list.absent()) {
                Row row = row(absent, regrading.nothing(absent.key(), Message.of("roster.absent")));
                csv.add(row);
                survey.addAbsent(row);
            }
        }
        WholeFile.replace(WholeFile.part(table), table);
        WholeFile.write(folder.resolve("summary.json"), SummaryJson.of(survey.summary()));
        List<Message> notices = new ArrayList<>(list.notices());
        notices.addAll(sheet(marks));
        // the roster may be the sheet
        return new Written(SummaryText.of(survey.summary(), words), notices.stream().distinct().toList(), missing);
    }

    /** Fill the sheet, and take away one that an earlier run has filled with other grades. */
    private List<Message> sheet(List<Mark> marks) throws IOException {
        Optional<FilledSheet> filled = presentation.sheet().map(sheet -> sheet.fill(marks));
        for (String name : GradingSheet.files()) {
            if (filled.filter(sheet -> sheet.file().equals(name)).isEmpty()) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        if (filled.isPresent()) {
            WholeFile.write(folder.resolve(filled.get().file()), filled.get().text());
        }
        return filled.map(FilledSheet::notices).orElse(List.of());
    }

    private Mark mark(Person person, Row row) {
        String score = Numbers.points(row.score());
        String max = Numbers.points(row.max());
        String told = row.told().orElse("");
        boolean some = row.score() > 0 && row.score() < row.max();
        String comment = words.of(
                some
                        ? Message.of("sheet.comment-with-parts", score, max, String.join(", ", row.lost()), told)
                        : Message.of("sheet.comment", score, max, told));
        return new Mark(person, row.score(), row.max(), GradesCsv.text(cut(comment)));
    }

    /** Between characters, not within one: half a character can't be written. */
    private static String cut(String comment) {
        int characters = comment.codePointCount(0, comment.length());
        return characters <= LONGEST_COMMENT
                ? comment
                : comment.substring(0, comment.offsetByCodePoints(0, LONGEST_COMMENT)) + "…";
    }

    private static Row row(Person person, String grade) {
        return new Row(person.key(), person.identity(), JsonMapper.shared().readTree(grade));
    }

    private Row student(Person person, Accepted accepted) throws IOException {
        String line = regrading.line(accepted.result(person.key()).grade());
        Path own = Files.createDirectories(folder.resolve(person.key()));
        WholeFile.write(own.resolve(StudentFolder.GRADE), JsonReport.ofLine(line));
        for (Map.Entry<String, ReportWriter> report : presentation.reports().entrySet()) {
            WholeFile.write(own.resolve(report.getKey()), report.getValue().write(GradeReader.of(line)));
        }
        if (!presentation.reports().containsKey(StudentFolder.JUNIT)) {
            // one that is there is an earlier grade's
            Files.deleteIfExists(own.resolve(StudentFolder.JUNIT));
        }
        return row(person, line);
    }
}
