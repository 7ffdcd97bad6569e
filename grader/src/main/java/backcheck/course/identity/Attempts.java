package backcheck.course.identity;

import backcheck.course.identity.Entry.Piece;
import backcheck.course.identity.ParsedItem.Upload;
import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts one student's uploads together: of several attempts, and of several uploads of one file, the latest counts. */
final class Attempts {

    /** Network-1.java, project (2).zip: a platform's or browser's number for one more file of the same name. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?is)(.+?)(?:-(\\d{1,9})| ?\\((\\d{1,9})\\))(\\.(?:java|zip|tar|tar\\.gz|tgz))");

    private final List<Message> notices = new ArrayList<>();
    private Delivery delivery = Delivery.UNKNOWN;

    /** An upload by its name without number. */
    private record Numbered(String name, long number, Upload upload) {}

    /** Tell what was left out. */
    List<Message> notices() {
        return notices;
    }

    /** Tell when what was chosen had been handed in. */
    Delivery delivery() {
        return delivery;
    }

    /**
     * Choose the files that count, sorted by name.
     *
     * @param finds all of one student's, at least one
     */
    List<Piece> choose(List<ParsedItem> finds) {
        List<ParsedItem> latest = latest(withoutTyped(finds));
        delivery = new Delivery(latest.stream().anyMatch(ParsedItem::late), latest.get(0).delivery().time(), "");
        if (delivery.late()) {
            notices.add(Message.of("identity.late"));
        }
        Map<String, Numbered> byName = new TreeMap<>();
        Comparator<Numbered> byTime = Comparator.comparingLong((Numbered file) -> file.upload().number())
                .thenComparingLong(Numbered::number)
                .thenComparing(file -> file.upload().source());
        latest.stream()
                .flatMap(find -> find.files().stream().map(file -> numbered(find, file)))
                .sorted(byTime)
                .forEach(file -> replace(byName, file));
        return byName.values().stream()
                .map(file -> new Piece(file.upload().source(), file.name()))
                .toList();
    }

    private void replace(Map<String, Numbered> byName, Numbered later) {
        Numbered earlier = byName.put(later.name(), later);
        if (earlier != null) {
            notices.add(Message.of(
                    "identity.later-file", earlier.upload().source(), later.upload().source()));
        }
    }

    /** Text typed into a form comes beside the files, as a page of its own. */
    private List<ParsedItem> withoutTyped(List<ParsedItem> finds) {
        if (finds.stream().allMatch(ParsedItem::typed)) {
            return finds;
        }
        finds.stream().filter(ParsedItem::typed).forEach(find -> notices.add(Message.of("identity.typed-text", find.item())));
        return finds.stream().filter(find -> !find.typed()).toList();
    }

    private List<ParsedItem> latest(List<ParsedItem> finds) {
        // an attempt that brings nothing but a comment takes no work back
        Comparator<ParsedItem> byWork = Comparator.comparing(find -> !find.files().isEmpty());
        ParsedItem last = finds.stream().max(byWork.thenComparing(ParsedItem::attempt)).orElseThrow();
        String why = last.who().platform() == Platform.PLAIN ? "identity.same-name" : "identity.earlier-attempt";
        for (ParsedItem find : finds) {
            if (!find.attempt().equals(last.attempt())) {
                notices.add(Message.of(why, find.item(), last.item()));
            }
        }
        return finds.stream().filter(find -> find.attempt().equals(last.attempt())).toList();
    }

    /** A class can't be called Network-1, so the number is not the student's; an archive's name may be, below the top. */
    private static Numbered numbered(ParsedItem find, Upload file) {
        Matcher matcher = NUMBERED.matcher(file.name());
        boolean java = file.name().endsWith(".java");
        boolean top = file.name().indexOf('/') < 0 && find.who().platform() != Platform.PLAIN;
        if (!matcher.matches() || !java && !top) {
            return new Numbered(file.name(), 0, file);
        }
        String number = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        return new Numbered(matcher.group(1) + matcher.group(4), Long.parseLong(number), file);
    }
}
