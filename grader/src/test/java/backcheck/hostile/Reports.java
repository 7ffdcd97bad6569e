package backcheck.hostile;

import backcheck.grading.judge.Graded;
import backcheck.grading.report.ConsoleReport;
import backcheck.grading.report.JsonReport;
import backcheck.grading.report.JunitReport;
import backcheck.grading.report.PrintedReport;
import backcheck.grading.report.Words;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Everything that leaves the judge about one submission. */
record Reports(String console, String json, String junit) {

    /** What a terminal or a platform would take for a command, at the beginning of a line or anywhere. */
    private static final List<Pattern> COMMANDS = List.of(
            Pattern.compile("\u001B"),
            Pattern.compile("(?m)^\\s*::"),
            Pattern.compile("##\\["),
            Pattern.compile(":=>>"),
            Pattern.compile("(?m)^\\s*\\{\"scores\""),
            Pattern.compile("[\u202A-\u202E\u2066-\u2069\\x00]"));

    private static final int LONGEST = 200_000;

    static Reports of(Graded graded) {
        Words words = Words.english();
        return new Reports(
                new PrintedReport(words).write(graded.printed()) + new ConsoleReport(words, false).write(graded.grade()),
                new JsonReport(words).write(graded.grade()),
                new JunitReport(words).write(graded.grade()));
    }

    String all() {
        return console + json + junit;
    }

    boolean areTheGradersOwn() {
        boolean commands = COMMANDS.stream().anyMatch(command -> command.matcher(console).find());
        boolean last = console.stripTrailing().lines().reduce("", (a, b) -> b).startsWith("  | ");
        return !commands && !last && all().length() < LONGEST && isJson() && isXml();
    }

    private boolean isJson() {
        try {
            return JsonMapper.shared().readTree(json).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    private boolean isXml() {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(junit)));
            return true;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return false;
        }
    }
}
