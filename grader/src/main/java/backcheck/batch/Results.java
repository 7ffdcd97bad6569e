package backcheck.batch;

import backcheck.ledger.Accepted;
import backcheck.report.JsonReport;
import backcheck.report.Words;
import backcheck.tables.GradesCsv;
import backcheck.tables.Row;
import backcheck.tables.SummaryJson;
import backcheck.tables.SummaryText;
import backcheck.tables.Survey;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes what an instructor gets, from the records alone: the same records give the same bytes. */
public final class Results {

    private final Path folder;
    private final Words words;

    /** Write into this folder, in these words. */
    public Results(Path folder, Words words) {
        this.folder = folder;
        this.words = words;
    }

    /**
     * Write {@code grades.csv}, {@code summary.json}, and {@code grade.json} for each submission that has a grade.
     *
     * @return the summary for people
     * @throws IOException if a record can't be read or a file not be written
     */
    public String write(List<HandedIn> all, Accepted accepted) throws IOException {
        Survey survey = new Survey();
        Path part = folder.resolve(".grades.csv.part");
        try (Writer file = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
                GradesCsv csv = new GradesCsv(file)) {
            for (HandedIn handedIn : all) {
                if (accepted.records().containsKey(handedIn.id())) {
                    String line = accepted.result(handedIn.id()).grade();
                    Row row = new Row(handedIn.id(), handedIn.entry().identity(), JsonMapper.shared().readTree(line));
                    csv.add(row);
                    survey.add(row);
                    Path own = Files.createDirectories(folder.resolve(handedIn.id()));
                    write(own.resolve("grade.json"), JsonReport.ofLine(line));
                }
            }
        }
        Files.move(part, folder.resolve("grades.csv"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        write(folder.resolve("summary.json"), SummaryJson.of(survey.summary()));
        return SummaryText.of(survey.summary(), words);
    }

    private static void write(Path file, String text) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
