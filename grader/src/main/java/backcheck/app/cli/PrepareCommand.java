package backcheck.app.cli;

import backcheck.grading.judge.Judge;
import backcheck.grading.judge.Rubric;
import backcheck.running.compile.Compiler;
import backcheck.running.isolation.IsolationException;
import backcheck.running.isolation.Launcher;
import backcheck.running.isolation.MachineException;
import backcheck.running.isolation.TemporaryFolder;
import backcheck.running.sandbox.Limits;
import backcheck.running.sandbox.Workers;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code prepare}: make once what every later grading on this machine starts faster with. */
@Command(
        name = "prepare",
        description = "Make what later gradings on this machine start faster with: a small Java runtime and archives of classes,"
                + " 70 MB in the temporary folder. The command batch does so by itself; for single grades, in an image of a"
                + " container say, do it once.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExample:%n",
        footer = "  prepare")
final class PrepareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IsolationException {
        NeededModules.require();
        if (!TemporaryFolder.runsPrograms()) {
            throw new MachineException(TemporaryFolder.runsNothing());
        }
        try (Launcher launcher = Launcher.open(Optional.empty());
                Judge judge = new Judge(
                        new Compiler(launcher), new Workers(launcher, Limits.DEFAULT), Rubric.standard())) {
            if (!judge.prepareForMany(0)) {
                throw new MachineException("this Java links no runtime, or there is no room in the temporary folder:"
                        + " gradings work, and start as before. A whole JDK has jlink and its folder jmods.");
            }
            spec.commandLine().getOut().println("Ready: gradings on this machine start faster from now on.");
        }
        return ExitCode.GRADED.code();
    }
}
