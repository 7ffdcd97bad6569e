package backcheck.grading.report;

import backcheck.grade.Message;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts messages into words, from the resource bundle of a language. */
public final class Words {

    private static final Pattern GAP = Pattern.compile("\\{(\\d+)}");

    private final ResourceBundle bundle;

    /** The words of a language; English where there are none. */
    public Words(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                "backcheck.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English. */
    public static Words english() {
        return new Words(Locale.ROOT);
    }

    /**
     * A message in words; control characters, which may come from a submission, become spaces.
     *
     * @throws MissingResourceException if the bundle does not have its key
     */
    public String of(Message message) {
        Matcher matcher = GAP.matcher(bundle.getString(message.key()));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            Object argument = message.arguments().get(Integer.parseInt(matcher.group(1)));
            matcher.appendReplacement(text, Matcher.quoteReplacement(text(argument)));
        }
        return SafeText.text(matcher.appendTail(text).toString());
    }

    /** A text without gaps, by its key. */
    public String of(String key) {
        return bundle.getString(key);
    }

    /** Whether there is a text with this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Recognise what was put into these words, whatever its gaps hold: a stored grade has kept the words alone. */
    public Predicate<String> saying(String... keys) {
        return Pattern.compile(
                        Stream.of(keys).map(this::expression).collect(Collectors.joining("|")), Pattern.DOTALL)
                .asMatchPredicate();
    }

    private String expression(String key) {
        return GAP.splitAsStream(bundle.getString(key)).map(Pattern::quote).collect(Collectors.joining(".*")) + ".*";
    }

    private String text(Object argument) {
        if (argument instanceof Message message) {
            return of(message);
        }
        return argument instanceof Double number ? Numbers.readable(number) : String.valueOf(argument);
    }
}
