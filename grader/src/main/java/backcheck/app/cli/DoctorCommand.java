package backcheck.app.cli;

import backcheck.running.isolation.IsolationException;
import backcheck.running.isolation.Launcher;
import backcheck.running.isolation.Level;
import backcheck.running.isolation.Machine;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: say what this machine can do, and how to get more. */
@Command(
        name = "doctor",
        description = "Report which isolation levels this machine supports, how to get a stronger one, and what else could"
                + " prevent grading. The exit code is 3 if nothing can be graded.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExample:%n",
        footer = "  doctor")
final class DoctorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Machine machine = Machine.here();
        out.println("Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + machine.processor()
                + (machine.isRoot() ? ", as root" : ", not as root"));
        Checkup checkup = Checkup.ofThisMachine();
        List<String> obstacles = checkup.obstacles();
        obstacles.forEach(obstacle -> out.println("Nothing can be graded: " + obstacle + "."));
        if (obstacles.isEmpty()) {
            tellLevels(out, machine);
        }
        checkup.advice().forEach(advice -> out.println("Advice: " + advice + "."));
        out.flush();
        return (obstacles.isEmpty() ? ExitCode.GRADED : ExitCode.FAILED).code();
    }

    private static void tellLevels(PrintWriter out, Machine machine) {
        Level strongest = Level.PROCESS;
        for (Level level : Level.values()) {
            Optional<String> problem = problem(level, out);
            if (problem.isEmpty() && level.compareTo(strongest) < 0) {
                strongest = level;
            }
            problem.ifPresent(why -> out.printf(Locale.ROOT, "  %-8s no: %s%n", level.spelled(), why));
        }
        out.println("--isolation auto uses: " + strongest.spelled());
        advice(strongest, machine).ifPresent(out::println);
    }

    private static Optional<String> problem(Level level, PrintWriter out) {
        try (Launcher launcher = Launcher.open(Optional.of(level))) {
            out.printf(Locale.ROOT, "  %-8s yes: %s%n", level.spelled(), launcher.described());
            return Optional.empty();
        } catch (IsolationException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Optional<String> advice(Level strongest, Machine machine) {
        if (strongest == Level.SANDBOX) {
            return machine.programs().containsKey(Machine.PRLIMIT)
                    ? Optional.empty()
                    : Optional.of("For system limits, install util-linux (prlimit).");
        }
        return Optional.of(
                machine.programs().containsKey(Machine.BWRAP)
                        ? "Bubblewrap is installed, but can't create namespaces: a container must allow them (for Docker:"
                                + " --security-opt seccomp=unconfined --security-opt apparmor=unconfined), and some systems"
                                + " disable them for users (kernel.unprivileged_userns_clone,"
                                + " kernel.apparmor_restrict_unprivileged_userns)."
                        : "For the sandbox, install bubblewrap: apt-get install bubblewrap, or dnf install bubblewrap.");
    }
}
