package backcheck.course.identity;

import java.util.Locale;

/** Where a download comes from. */
public enum Platform {
    MOODLE,
    CANVAS,
    BLACKBOARD,
    BRIGHTSPACE,
    GRADESCOPE,
    GITHUB,
    /** None of those: folders and files named freely. */
    PLAIN;

    /** Spell the platform as in {@code names.json}: {@code moodle}. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tell whether it tells people apart by a number that means nothing elsewhere. */
    public boolean hasOwnNumbers() {
        return this == MOODLE || this == CANVAS || this == BRIGHTSPACE;
    }

    /** Tell the platform's name as people write it: {@code Moodle}. */
    public String title() {
        return this == GITHUB ? "GitHub" : name().charAt(0) + spelled().substring(1);
    }
}
