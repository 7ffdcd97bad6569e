package backcheck.roster;

import backcheck.identity.Identity;
import backcheck.identity.Platform;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the students of a table, row by row. */
final class Students {

    /** {@code Participant 12345}, {@code Teilnehmer/in12345}. */
    private static final Pattern PARTICIPANT = Pattern.compile("\\D*(\\d+)\\s*");

    /** Rows that Canvas puts among the students. */
    private static final Pattern NOBODY = Pattern.compile("(?i)\\s*(points possible|test student)\\s*");

    private final CsvTable table;
    private final Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);

    private Students(CsvTable table) {
        this.table = table;
        for (Column column : Column.values()) {
            columns.put(column, column.in(table.headings()));
        }
        // a bare "ID" is the participant's in Moodle's worksheet, and the person's in a gradebook of Canvas
        Column owner = has(Column.GRADED_AT) ? Column.PARTICIPANT : has(Column.SECTION) ? Column.CANVAS_ID : null;
        if (owner != null && !has(owner)) {
            columns.put(owner, columns.get(Column.ID).stream().filter(this::isBareId).toList());
            columns.put(Column.ID, columns.get(Column.ID).stream().filter(column -> !isBareId(column)).toList());
        }
    }

    /** The student of each row that has one, by the row's number. */
    static Map<Integer, Student> of(CsvTable table) {
        Students students = new Students(table);
        Map<Integer, Student> byRow = new TreeMap<>();
        for (int row = 1; row < table.rows().size(); row++) {
            Student student = students.student(row);
            if (student.isSomebody() && !students.isCanvasOwn(student)) {
                byRow.put(row, student);
            }
        }
        return byRow;
    }

    private boolean isCanvasOwn(Student student) {
        return has(Column.SECTION) && NOBODY.matcher(student.name().orElse("")).matches();
    }

    private boolean has(Column column) {
        return !columns.get(column).isEmpty();
    }

    private boolean isBareId(int column) {
        return Column.plain(table.headings().get(column)).equals("id");
    }

    private Student student(int row) {
        Map<Platform, String> numbers = new EnumMap<>(Platform.class);
        all(row, Column.PARTICIPANT).stream().findFirst().ifPresent(text -> {
            Matcher participant = PARTICIPANT.matcher(text);
            numbers.put(Platform.MOODLE, participant.matches() ? participant.group(1) : text);
        });
        all(row, Column.CANVAS_ID).stream().findFirst().ifPresent(id -> numbers.put(Platform.CANVAS, id));
        Optional<String> email = all(row, Column.EMAIL).stream().findFirst();
        return new Student(name(row), all(row, Column.ID), all(row, Column.LOGIN), email, numbers);
    }

    private Optional<String> name(int row) {
        List<String> parts = new ArrayList<>(all(row, Column.FIRST_NAME));
        parts.addAll(all(row, Column.LAST_NAME));
        Optional<String> whole = all(row, Column.NAME).stream().findFirst().map(Students::inOrder);
        // beside a first name, "name" is the last one
        if (whole.isPresent() && has(Column.FIRST_NAME) && !has(Column.LAST_NAME)) {
            parts.addAll(whole.stream().toList());
        }
        return parts.isEmpty() ? whole : Optional.of(String.join(" ", parts));
    }

    /** {@code Doe, Jane} is Jane Doe; in a list of names nobody could tell one from two otherwise. */
    private static String inOrder(String name) {
        String[] parts = name.split(", *", -1);
        return parts.length == 2 && !parts[1].isEmpty() ? parts[1] + " " + parts[0] : name;
    }

    private List<String> all(int row, Column column) {
        return columns.get(column).stream()
                .map(index -> Identity.clean(table.cell(row, index)))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
