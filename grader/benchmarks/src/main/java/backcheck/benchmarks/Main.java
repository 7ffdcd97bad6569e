package backcheck.benchmarks;

import backcheck.benchmarks.measure.BrokenException;
import backcheck.benchmarks.measure.Command;
import backcheck.benchmarks.measure.Commands;
import backcheck.benchmarks.measure.CpuGroups;
import backcheck.benchmarks.measure.Scratch;
import backcheck.benchmarks.parts.Bench;
import backcheck.benchmarks.parts.Checkout;
import backcheck.benchmarks.parts.FirstUse;
import backcheck.benchmarks.parts.Part;
import backcheck.benchmarks.parts.Sizes;
import backcheck.benchmarks.report.MachineFacts;
import backcheck.benchmarks.report.Page;
import backcheck.benchmarks.report.Section;
import backcheck.benchmarks.report.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The command {@code grader/benchmarks/run}. */
@CommandLine.Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Measures what grading costs, beside what else one would do.",
            "Prints tables; a full run writes docs/performance.md."
        })
public final class Main implements Callable<Integer> {

    private static final Path PAGE = Path.of("docs/performance.md");

    @Option(names = "--root", hidden = true, description = "The checkout.")
    private Path root = Path.of("");

    @Option(
            names = "--quick",
            description = "See that all of it works. Judges nothing, and writes no file unless --out is given.")
    private boolean quick;

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            description = "Submissions in a class. Default: 100,1000,10000.")
    private List<Integer> sizes;

    @Option(names = "--rounds", paramLabel = "N", description = "How often each thing is measured. Default: 5.")
    private Integer rounds;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "Some parts: ${COMPLETION-CANDIDATES}. Writes no file unless --out is given.")
    private Set<Part> only;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the page there.")
    private Path out;

    /** Run the command line. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, result) -> failed(e))
                .execute(args));
    }

    @Override
    public Integer call() throws IOException {
        PrintStream stdout = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Scratch scratch = new Scratch()) {
            Commands commands = new Commands(scratch.path(), CpuGroups.here());
            Checkout checkout = new Checkout(root.toAbsolutePath().normalize());
            Bench bench = new Bench(checkout, commands, scratch.path(), sizes(), System.err::println);
            Page page = new Page(machine(bench), sections(bench, stdout));
            stdout.print("## Figures to reach\n\n" + page.verdicts().markdown());
            Path file = out == null && !quick && only == null ? root.resolve(PAGE) : out;
            if (file != null) {
                Files.writeString(file, page.markdown());
            }
        }
        return 0;
    }

    private Sizes sizes() {
        int often = rounds != null ? rounds : quick ? 1 : 5;
        List<Integer> classes = sizes != null ? sizes : quick ? List.of(20) : List.of(100, 1_000, 10_000);
        return quick ? Sizes.quick(classes, often) : Sizes.full(classes, often);
    }

    private List<Section> sections(Bench bench, PrintStream stdout) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (Part part : only == null ? EnumSet.allOf(Part.class) : EnumSet.copyOf(only)) {
            Section measured = part.measured(bench);
            Section section = quick ? measured.unjudged() : measured;
            stdout.print(section.markdown());
            sections.add(section);
        }
        return sections;
    }

    /** The facts about the machine; on the way, that the grader works at all. */
    private static Table machine(Bench bench) throws IOException {
        String maven = bench.commands().run(Command.in(bench.scratch(), "mvn", "-v")).well("mvn -v").output();
        return MachineFacts.table(maven, FirstUse.of(bench));
    }

    private static int failed(Exception e) throws Exception {
        if (e instanceof BrokenException) {
            System.err.println("broken: " + e.getMessage());
            return 1;
        }
        throw e;
    }
}
