package backcheck.app.cli;

import backcheck.grade.Grade;
import backcheck.grading.report.JunitReport;
import backcheck.grading.report.Words;
import backcheck.running.isolation.Launcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The folder of {@code --out}: tried before anything is graded, and each file written whole or not at all. */
final class OutputFolder {

    private static final String PRINTED = "printed.txt";

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    static OutputFolder prepare(Path folder) throws UsageException {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".try", ""));
            // if this run fails, an older grade must not stand there as if it were its own
            for (ReportFormat format : ReportFormat.values()) {
                if (!format.file().isEmpty()) {
                    Files.deleteIfExists(folder.resolve(format.file()));
                }
            }
            Files.deleteIfExists(folder.resolve(PRINTED));
            return new OutputFolder(folder);
        } catch (IOException e) {
            throw new UsageException("--out " + folder + " is not writable: choose another folder");
        }
    }

    void write(Grade grade, Set<ReportFormat> formats, Words words) throws IOException {
        Set<ReportFormat> wanted = EnumSet.copyOf(formats);
        wanted.add(ReportFormat.JSON);
        for (ReportFormat format : wanted) {
            if (!format.file().isEmpty()) {
                write(format.file(), format.writer(words).write(grade));
            }
        }
    }

    /** Where JUnit XML is wanted, a fault of the grader is a red one: a platform may take no file at all for no news. */
    void writeFailure(String reason, Set<ReportFormat> formats, Words words) throws IOException {
        if (formats.contains(ReportFormat.JUNIT)) {
            write(ReportFormat.JUNIT.file(), new JunitReport(words).failure(reason));
        }
    }

    /** What the submission printed is no part of the grade: it may print the time of day. */
    void writePrinted(String printed) throws IOException {
        if (!printed.isBlank()) {
            write(PRINTED, printed);
        }
    }

    /** What differs from machine to machine stands apart, so that the same grade is the same bytes. */
    void writeEnvironment(Launcher launcher, long milliseconds) throws IOException {
        write(
                "environment.json",
                String.format(Locale.ROOT, """
                {
                  "grader": "%s",
                  "java": "%s",
                  "isolation": "%s",
                  "walls": "%s",
                  "milliseconds": %d
                }
                """, Version.number(), Runtime.version(), launcher.level().spelled(), launcher.described(), milliseconds));
    }

    private void write(String name, String text) throws IOException {
        // not createTempFile, whose files only their owner may read
        Path part = Files.createFile(folder.resolve("." + name + "." + UUID.randomUUID() + ".part"));
        try {
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
