package backcheck.course.batch;

import backcheck.course.identity.Delivery;
import backcheck.course.identity.Person;
import backcheck.course.ledger.Accepted;
import backcheck.course.ledger.Ledger;
import backcheck.course.roster.ClassList;
import backcheck.course.sheet.FilledSheet;
import backcheck.course.sheet.GradingSheet;
import backcheck.course.sheet.Mark;
import backcheck.course.tables.Comment;
import backcheck.course.tables.GradesCsv;
import backcheck.course.tables.Row;
import backcheck.course.tables.SummaryJson;
import backcheck.course.tables.SummaryText;
import backcheck.course.tables.Survey;
import backcheck.grade.Grade;
import backcheck.grade.Message;
import backcheck.grading.report.ConsoleReport;
import backcheck.grading.report.GradeReader;
import backcheck.grading.report.JsonReport;
import backcheck.grading.report.ReportWriter;
import backcheck.grading.report.Words;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes what an instructor gets, from the records alone: the same records give the same bytes. */
public final class Results {

    /** The name of the table. */
    static final String TABLE = "grades.csv";

    /** The name of the summary. */
    static final String SUMMARY = "summary.json";

    private final Path folder;
    private final Words words;
    private final Regrading regrading;
    private final Presentation presentation;
    private final Map<String, ReportWriter> reports;

    /**
     * What was written.
     *
     * @param summary for people
     * @param notices what is worth knowing about the lists that were given
     * @param missing the keys of those who have handed in and have no grade
     */
    public record Written(String summary, List<Message> notices, List<String> missing) {}

    /** Write into this folder, in these words. */
    public Results(Path folder, Words words, Regrading regrading, Presentation presentation) {
        this.folder = folder;
        this.words = words;
        this.regrading = regrading;
        this.presentation = presentation;
        this.reports = new TreeMap<>(presentation.reports());
        this.reports.put(StudentFolder.REPORT, new ConsoleReport(words, false));
    }

    /**
     * Write {@code grades.csv}, {@code summary.json}, and for each submission that has a grade {@code grade.json},
     * {@code report.txt} and what else is wanted.
     *
     * @param people whose the submissions are, in the order of the table
     * @throws IOException if a record can't be read or a file not be written
     */
    public Written write(List<Person> people, Accepted accepted) throws IOException {
        ClassList list = presentation.roster()
                .map(roster -> roster.complete(people))
                .orElseGet(() -> ClassList.of(people));
        Survey survey = new Survey(words);
        List<Mark> marks = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Path table = folder.resolve(TABLE);
        try (Writer file = AtomicFile.writer(table);
                GradesCsv csv = new GradesCsv(file)) {
            write(list, accepted, marks, row -> {
                if (row.isGraded()) {
                    csv.add(row);
                    survey.add(row);
                } else {
                    csv.addUngraded(row);
                    survey.addUngraded(row);
                    missing.add(row.submission());
                }
            });
            for (Person absent : list.absent()) {
                String nothing = regrading.nothing(absent.key(), Message.of("roster.absent"));
                Row row = new Row(absent.key(), absent.identity(), json(nothing), Row.Origin.UNKNOWN);
                csv.add(row);
                survey.addAbsent(row);
            }
        }
        AtomicFile.replace(AtomicFile.part(table), table);
        AtomicFile.write(folder.resolve(SUMMARY), SummaryJson.of(survey.summary()));
        List<Message> notices = new ArrayList<>(list.notices());
        notices.addAll(sheet(marks));
        // the roster may be the sheet
        return new Written(SummaryText.of(survey.summary(), words), notices.stream().distinct().toList(), missing);
    }

    /** Write what each student gets, whose row goes on to the tables. */
    private void write(ClassList list, Accepted accepted, List<Mark> marks, Consumer<Row> rows) throws IOException {
        Optional<FeedbackZip> opened = FeedbackZip.open(folder, list.known());
        try (FeedbackZip feedback = opened.orElse(null)) {
            for (int i = 0; i < list.people().size(); i++) {
                Person person = list.people().get(i);
                Person known = list.known().get(i);
                if (!accepted.records().containsKey(person.key())) {
                    rows.accept(ungraded(person));
                } else {
                    Row row = student(person, known, accepted.result(person.key()), opened);
                    rows.accept(row);
                    presentation.sheet().ifPresent(sheet ->
                            marks.add(new Mark(known, row.score(), row.max(), Comment.of(row, words))));
                }
            }
            if (feedback != null) {
                feedback.finish();
            }
        }
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
            AtomicFile.write(folder.resolve(filled.get().file()), filled.get().text());
        }
        return filled.map(FilledSheet::notices).orElse(List.of());
    }

    private Row student(Person person, Person known, Ledger.Result result, Optional<FeedbackZip> feedback) throws IOException {
        String line = regrading.line(result.grade());
        JsonNode json = json(line);
        Grade grade = GradeReader.of(json);
        Path own = StudentFolder.open(folder, person.key());
        AtomicFile.write(own.resolve(StudentFolder.GRADE), JsonReport.ofLine(line));
        for (Map.Entry<String, ReportWriter> report : reports.entrySet()) {
            String text = report.getValue().write(grade);
            AtomicFile.write(own.resolve(report.getKey()), text);
            if (feedback.isPresent() && report.getKey().equals(StudentFolder.REPORT)) {
                feedback.get().add(known, text);
            }
        }
        if (!reports.containsKey(StudentFolder.JUNIT)) {
            // one that is there is an earlier grade's
            Files.deleteIfExists(own.resolve(StudentFolder.JUNIT));
        }
        Delivery delivery = person.delivery();
        boolean late = delivery.late() || presentation.due().filter(delivery::isAfter).isPresent();
        return new Row(person.key(), person.identity(), json, new Row.Origin(result.content(), delivery.group(), late));
    }

    /** A row for whom there is no grade: never a zero. */
    private Row ungraded(Person person) {
        String nothing = regrading.nothing(person.key(), Message.of("class.not-graded"));
        return new Row(person.key(), person.identity(), json(nothing), Row.Origin.UNGRADED);
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }
}
