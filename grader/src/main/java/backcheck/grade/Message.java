package backcheck.grade;

import java.util.List;

/**
 * What is to be said, without the words: a key of the resource bundle, and what goes into its gaps.
 *
 * @param key the key
 * @param arguments values for {0}, {1}, …: text, numbers, or further messages
 */
public record Message(String key, List<Object> arguments) {

    /** A message with these arguments. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
