package backcheck.course.identity;

import java.util.List;
import java.util.Optional;

/**
 * One item of a download, and who it is from.
 *
 * @param item its name at the top
 * @param student the same for all that one student handed in, and for no other, however alike two names look
 * @param who whose it is
 * @param attempt sorts the attempts of one student, the latest last; empty where the platform gives one only
 * @param late whether the platform calls it late
 * @param typed whether it is text typed into the platform's form, and no file
 * @param files what it holds
 */
record ParsedItem(
        String item, String student, Identity who, String attempt, boolean late, boolean typed, List<Upload> files) {

    /**
     * One file of it.
     *
     * @param source the path in the download
     * @param name the path within the submission, as the platform gives it
     * @param number rises with the time of the upload; 0 if not known
     */
    record Upload(String source, String name, long number) {}

    /** Tell when it was handed in. */
    Delivery delivery() {
        String time = switch (who.platform()) {
            case BRIGHTSPACE -> attempt.substring(0, attempt.indexOf('#'));
            case BLACKBOARD -> attempt.replaceFirst("(\\d+-\\d+-\\d+)-(\\d+)-(\\d+)-\\d+", "$1 $2:$3");
            default -> "";
        };
        return new Delivery(late, time, "");
    }

    /** Leave the name out. */
    ParsedItem nameless() {
        Identity nameless = new Identity(Optional.empty(), who.id(), who.email(), who.platform());
        return new ParsedItem(item, student, nameless, attempt, late, typed, files);
    }
}
