package backcheck.grading.report;

import backcheck.grade.Diagnosis;
import backcheck.grade.Location;

/** Where in a source a mistake stands, before the sentence about it. */
final class Place {

    private Place() {}

    /** The file, the line and the column if they are known, as in {@code Network.java:3:7: }; else nothing. */
    static String of(Diagnosis diagnosis) {
        return diagnosis
                .location()
                .map(location -> SafeText.name(location.file()) + ":" + location.line() + column(location) + ": ")
                .orElse("");
    }

    private static String column(Location location) {
        return location.column() > 0 ? ":" + location.column() : "";
    }
}
