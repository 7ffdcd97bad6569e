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
        description = "Build a cache that makes later gradings on this machine start faster: a small Java runtime and class"
                + " archives, 70 MB in the temporary folder. The command batch does this itself; run it once for single"
                + " grades, in a container image for example.",
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
                throw new MachineException("this Java can't link a runtime, or the temporary folder is full."
                        + " Grading works, but starts no faster. A full JDK has jlink and the folder jmods.");
            }
            spec.commandLine().getOut().println("Ready: gradings on this machine start faster from now on.");
        }
        return ExitCode.GRADED.code();
    }
}
