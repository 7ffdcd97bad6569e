package backcheck.cli;

import backcheck.isolation.ProcessStarts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code backcheck}. */
@Command(
        name = "grader",
        description = "Grades the exercise \"a 2-2-1 network and its backpropagation\".",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            GradeCommand.class,
            BatchCommand.class,
            RegradeCommand.class,
            ExportCommand.class,
            PointsCommand.class,
            DoctorCommand.class,
            PrepareCommand.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar grader.jar grade anna/",
            "  java -jar grader.jar grade anna.zip --out results --report junit",
            "  java -jar grader.jar batch submissions/ --out results",
            "  java -jar grader.jar regrade results --points points.yaml",
            "  java -jar grader.jar export handout --out handout.zip",
            "",
            "Exit codes: 0 graded, 1 below --fail-under, 2 wrong usage, 3 the grader failed, 130 interrupted."
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Run the command line. */
    public static void main(String[] args) {
        // for the libraries: our own code says what it means everywhere
        Locale.setDefault(Locale.ENGLISH);
        ProcessStarts.choose();
        System.exit(run(args));
    }

    /** Run the command line and return its exit code. */
    static int run(String... args) {
        return run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::usage)
                .setExecutionExceptionHandler(Main::failure);
        try {
            return commandLine.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            // picocli hands on exceptions only; the JVM's own code for an error would mean "below --fail-under"
            err.println("error: the grader failed, there is no grade: " + reason(e));
            return ExitCode.FAILED.code();
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Always UTF-8, whatever the machine's locale: reports are read by programs too. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** Wrong arguments: what is wrong, what was meant, and where to read on. */
    private static int usage(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("error: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("See '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.code();
    }

    /** A user's mistake is exit 2 with its sentence; anything else is ours, and there is no grade. */
    private static int failure(Exception e, CommandLine commandLine, CommandLine.ParseResult result) {
        PrintWriter err = commandLine.getErr();
        if (e instanceof UsageException) {
            err.println("error: " + e.getMessage());
            return ExitCode.USAGE.code();
        }
        err.println("error: the grader failed, there is no grade: " + reason(e));
        return ExitCode.FAILED.code();
    }

    private static String reason(Throwable e) {
        String message = e.getMessage() == null ? "" : ": " + e.getMessage();
        return e.getClass().getSimpleName() + message;
    }
}
