package backcheck.app.cli;

import backcheck.running.isolation.MachineException;
import backcheck.running.isolation.ProcessStarts;
import backcheck.running.isolation.Starter;
import backcheck.running.isolation.Utf8Restart;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
        Optional<Starter> starter = Starter.ofThisJvm();
        starter.ifPresent(one -> one.onExit(() -> System.exit(ExitCode.INTERRUPTED.code())));
        int code = Utf8Restart.isNeeded() && isAboutFiles(args) ? restarted(args) : run(args);
        System.exit(starter.isPresent() && code == ExitCode.BELOW.code() ? Starter.BELOW : code);
    }

    /** A restart costs as much as a JVM: commands that name no files, or whose files are ours, do without. */
    private static boolean isAboutFiles(String[] args) {
        return args.length > 0 && Set.of("grade", "batch", "regrade", "export").contains(args[0]);
    }

    private static int restarted(String[] args) {
        OptionalInt code = Utf8Restart.exitCode();
        if (code.isEmpty()) {
            return run(args);
        }
        return switch (code.getAsInt()) {
            case Starter.BELOW -> ExitCode.BELOW.code();
            case 1 -> ExitCode.FAILED.code();
            default -> code.getAsInt();
        };
    }

    /** Run the command line and return its exit code. */
    static int run(String... args) {
        return run(Output.stdout(), Output.stderr(), args);
    }

    /** What could not be told is no success. */
    static int run(Output out, Output err, String... args) {
        int code = run(out.writer(), err.writer(), args);
        Optional<IOException> failure = out.failure();
        if (failure.isEmpty()) {
            return code;
        }
        err.writer().println("error: the output could not be written: " + failure.get().getMessage());
        return code == ExitCode.GRADED.code() || code == ExitCode.BELOW.code() ? ExitCode.FAILED.code() : code;
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::usage)
                .setExecutionExceptionHandler(Main::failure)
                .registerConverter(Path.class, new PathArgument());
        try {
            return commandLine.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            // picocli hands on exceptions only; the JVM's own code for an error would mean "below --fail-under"
            err.println("error: the grader failed, so there is no grade: " + reason(e));
            return ExitCode.FAILED.code();
        } finally {
            out.flush();
            err.flush();
        }
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
        if (e instanceof MachineException) {
            err.println("error: " + e.getMessage());
            return ExitCode.FAILED.code();
        }
        err.println("error: the grader failed, so there is no grade: " + reason(e));
        if (e instanceof InvalidPathException && !Utf8Restart.spellsEveryName()) {
            err.println("This locale can't represent the name of a file: use a UTF-8 locale, such as LC_ALL=C.UTF-8.");
        }
        return ExitCode.FAILED.code();
    }

    private static String reason(Throwable e) {
        String message = e.getMessage() == null ? "" : ": " + e.getMessage();
        return e.getClass().getSimpleName() + message;
    }
}
