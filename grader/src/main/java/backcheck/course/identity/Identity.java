package backcheck.course.identity;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who handed something in, as far as it is known.
 *
 * @param name for people
 * @param id what the platform tells students apart by: a number, a login; with {@link Platform#PLAIN} the name of the folder
 * @param email an address
 * @param platform where the id belongs to
 */
public record Identity(Optional<String> name, Optional<String> id, Optional<String> email, Platform platform) {

    /** Characters that command a terminal, hide or turn text, end lines, or are none at all. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    /** Make an identity; the texts are cleaned, and what is empty then is left out. */
    public Identity {
        name = name.map(Identity::clean).filter(text -> !text.isEmpty());
        id = id.map(Identity::clean).filter(text -> !text.isEmpty());
        email = email.map(Identity::clean).filter(text -> !text.isEmpty());
    }

    /** Make an identity of texts that may be missing, given as {@code null}. */
    public static Identity of(Platform platform, String name, String id, String email) {
        return new Identity(Optional.ofNullable(name), Optional.ofNullable(id), Optional.ofNullable(email), platform);
    }

    /** Clean a text of foreign origin: composed characters (NFC), no control characters, single blanks, none around. */
    public static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(UNSAFE.matcher(composed).replaceAll(" ")).replaceAll(" ").strip();
    }

    /** Tell what a row is named after: the name with the id, or whichever there is; empty if neither. */
    public String label() {
        if (name.isPresent() && id.isPresent()) {
            return name.get() + "_" + id.get();
        }
        return name.or(() -> id).or(() -> email).orElse("");
    }
}
