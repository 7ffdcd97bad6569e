package backcheck.course.roster;

import backcheck.course.identity.Identity;
import backcheck.course.identity.Platform;
import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the students of a table, row by row. */
final class Students {

    /** {@code Participant 12345}, {@code Teilnehmer/in12345}. */
    private static final Pattern PARTICIPANT = Pattern.compile("\\D*(\\d+)\\s*");

    /** Rows that Canvas puts among the students. */
    private static final Pattern NOBODY = Pattern.compile("(?i)\\s*(points possible|test student)\\s*");

    /** What Excel makes of a long number and saves instead of it: two people may have the same afterwards. */
    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?E\\+\\d+");

    /** What a student's role is called. */
    private static final Set<String> STUDENT = Set.of(
            "student", "students", "studentin", "studierende", "studierender", "teilnehmerin", "teilnehmer", "learner",
            "etudiant", "etudiante", "estudiante", "alumno", "alumna");

    /** What a sentence can hold. */
    private static final int MOST_NAMED = 5;

    private final CsvTable table;
    private final Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);
    private final Set<String> rounded = new TreeSet<>();
    private final Set<String> otherRoles = new TreeSet<>();
    private int others;

    /**
     * The students of a table.
     *
     * @param byRow by the number of their row
     * @param notices what was left out, in which the table is called by its name
     */
    record Listed(Map<Integer, Student> byRow, List<Message> notices) {}

    private Students(CsvTable table) {
        this.table = table;
        for (Column column : Column.values()) {
            columns.put(column, column.in(table.headings()));
        }
        // a bare "ID" is the participant's in Moodle's worksheet, and the person's in a gradebook of Canvas
        Column owner = has(Column.GRADED_AT) ? Column.PARTICIPANT : has(Column.SECTION) ? Column.CANVAS_ID : null;
        if (owner != null && !has(owner)) {
            columns.put(owner, columns.get(Column.ID).stream().filter(this::isBare).toList());
            columns.put(Column.ID, columns.get(Column.ID).stream().filter(column -> !isBare(column)).toList());
        }
    }

    /**
     * Read the student of each row that has one.
     *
     * @param list what the table is called in a sentence
     */
    static Listed of(String list, CsvTable table) {
        Students students = new Students(table);
        Map<Integer, Student> byRow = students.byRow();
        List<Message> notices = new ArrayList<>(table.notices());
        if (!students.rounded.isEmpty()) {
            notices.add(Message.of(
                    "roster.rounded", list,
                    String.join(", ", students.rounded.stream().limit(MOST_NAMED).toList())));
        }
        if (students.others > 0) {
            notices.add(Message.of("roster.other-roles", list, students.others,
                    String.join(", ", students.otherRoles.stream().limit(MOST_NAMED).toList())));
        }
        return new Listed(byRow, List.copyOf(notices));
    }

    private Map<Integer, Student> byRow() {
        Map<Integer, Student> byRow = new TreeMap<>();
        // where nobody is called a student the column tells something else, or in a language that is not known here
        boolean tellsStudents = rows().anyMatch(row -> all(row, Column.ROLE).stream().anyMatch(Students::isStudent));
        rows().forEach(row -> {
            Optional<String> role = all(row, Column.ROLE).stream().findFirst();
            if (tellsStudents && role.isPresent() && !isStudent(role.get())) {
                others++;
                otherRoles.add(role.get());
                return;
            }
            Student student = student(row);
            if (student.isSomebody() && !isCanvasOwn(student)) {
                byRow.put(row, student);
            }
        });
        return byRow;
    }

    private IntStream rows() {
        return IntStream.range(1, table.rows().size());
    }

    private static boolean isStudent(String role) {
        return STUDENT.contains(Column.plain(role));
    }

    private boolean isCanvasOwn(Student student) {
        return has(Column.SECTION) && NOBODY.matcher(student.name().orElse("")).matches();
    }

    private boolean has(Column column) {
        return !columns.get(column).isEmpty();
    }

    private boolean isBare(int column) {
        return Column.isBare(table.headings().get(column));
    }

    private Student student(int row) {
        Map<Platform, String> numbers = new EnumMap<>(Platform.class);
        numbers(row, Column.PARTICIPANT).stream().findFirst().ifPresent(text -> {
            Matcher participant = PARTICIPANT.matcher(text);
            numbers.put(Platform.MOODLE, participant.matches() ? participant.group(1) : text);
        });
        numbers(row, Column.CANVAS_ID).stream().findFirst().ifPresent(id -> numbers.put(Platform.CANVAS, id));
        Optional<String> email = all(row, Column.EMAIL).stream().findFirst();
        return new Student(name(row), numbers(row, Column.ID), numbers(row, Column.LOGIN), email, numbers);
    }

    /** What tells people apart, without what has lost its last digits. */
    private List<String> numbers(int row, Column column) {
        return all(row, column).stream()
                .filter(text -> !isRounded(text))
                .toList();
    }

    private boolean isRounded(String text) {
        boolean found = ROUNDED.matcher(text).matches();
        if (found) {
            rounded.add(text);
        }
        return found;
    }

    private Optional<String> name(int row) {
        List<String> parts = new ArrayList<>(all(row, Column.FIRST_NAME));
        Optional<String> whole = all(row, Column.NAME).stream().findFirst().map(Students::inOrder);
        // beside a first name, "name" is the last one; beside a last name the first
        boolean first = !has(Column.FIRST_NAME) && has(Column.LAST_NAME);
        boolean last = has(Column.FIRST_NAME) && !has(Column.LAST_NAME);
        if (first || last) {
            parts.addAll(whole.stream().toList());
        }
        parts.addAll(all(row, Column.LAST_NAME));
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
