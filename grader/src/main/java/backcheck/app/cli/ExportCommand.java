package backcheck.app.cli;

import backcheck.app.export.Handout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export WHAT --out FILE}: make a bundle. */
@Command(
        name = "export",
        description = "Create a bundle to hand out.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = ExportCommand.HandoutCommand.class,
        footerHeading = "%nExample:%n",
        footer = "  export handout --out handout.zip")
final class ExportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to export: handout");
    }

    /** {@code export handout}: the project that students work in. */
    @Command(
            name = "handout",
            description = "The students' project as a zip. It needs only a JDK and Maven.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footerHeading = "%nExample:%n",
            footer = "  export handout --out handout.zip")
    static final class HandoutCommand implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = "--out", paramLabel = "FILE", required = true, description = "The zip to write.")
        private Path out;

        @Override
        public Integer call() throws IOException {
            Path folder = out.toAbsolutePath().getParent();
            if (Files.isDirectory(out) || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
                throw new UsageException("--out " + out + " can't be written: choose a file in a writable folder");
            }
            Handout.write(out, Version.number());
            spec.commandLine().getOut().println("Wrote " + out + ": students unzip it and run mvn test.");
            return ExitCode.GRADED.code();
        }
    }
}
