package backcheck.running.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts JVMs within the walls that this machine has; owns the private folder that they read their classes from.
 *
 * <p>Which walls hold is tried once, when it is opened, and not assumed: a container's own rules may forbid namespaces that
 * are there.
 */
public final class Launcher implements AutoCloseable {

    private static final Duration OURS = Duration.ofSeconds(60);

    private static final JvmLimits PROBED = new JvmLimits(16, 768, Duration.ofSeconds(10));

    private final SandboxCommand walls;
    private final PrivateFolder folder;
    private final UserIds users = new UserIds();
    private final Shortage shortage = Shortage.fromNowOn();
    /** Bubblewrap ends its child when the thread that has started it ends: this one lives as long as the launcher. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "starter");
        thread.setDaemon(true);
        return thread;
    });

    private Launcher(SandboxCommand walls, PrivateFolder folder) {
        this.walls = walls;
        this.folder = folder;
    }

    /**
     * Open a launcher with the strongest walls that hold on this machine, or with those that are wanted.
     *
     * @throws IsolationException if the wanted ones can't be had
     * @throws MachineException if the temporary folder can't be used
     * @throws UncheckedIOException if the machine is too short of something to be tried
     */
    public static Launcher open(Optional<Level> wanted) throws IsolationException {
        return open(wanted, Machine.here());
    }

    /** A launcher of bare processes. */
    public static Launcher bare() {
        try {
            return open(Optional.of(Level.PROCESS));
        } catch (IsolationException e) {
            throw new IllegalStateException("a bare process can always be had", e);
        }
    }

    static Launcher open(Optional<Level> wanted, Machine machine) throws IsolationException {
        boolean bare = wanted.equals(Optional.of(Level.PROCESS));
        return open(wanted, bare ? SystemLimits.none(machine) : SystemLimits.tried(machine));
    }

    static Launcher open(Optional<Level> wanted, SystemLimits system) throws IsolationException {
        PrivateFolder folder = prepared();
        List<String> failures = new ArrayList<>();
        try {
            for (SandboxCommand walls : candidates(system, folder)) {
                if (wanted.isEmpty() || walls.level() == wanted.get()) {
                    Launcher launcher = new Launcher(walls, folder);
                    Optional<String> failure = launcher.tried();
                    if (failure.isEmpty()) {
                        return launcher;
                    }
                    failures.add(failure.get());
                    launcher.starter.shutdownNow();
                }
            }
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
        folder.close();
        throw new IsolationException(
                failures.isEmpty() ? missing(wanted.orElseThrow(), system.machine()) : failures.get(0));
    }

    private static PrivateFolder prepared() {
        try {
            PrivateFolder folder = PrivateFolder.below(TemporaryFolder.path());
            Files.write(OwnFile.made(folder.path().resolve("filter")), SystemCalls.filter());
            return folder;
        } catch (IOException e) {
            throw TemporaryFolder.unwritable(e);
        }
    }

    /** The walls that could be built here, the strongest first. */
    private static List<SandboxCommand> candidates(SystemLimits system, PrivateFolder folder) {
        Machine machine = system.machine();
        Path filter = folder.path().resolve("filter");
        boolean otherUser = machine.isRoot() && machine.has(Machine.SETPRIV) && system.any();
        List<SandboxCommand> walls = new ArrayList<>();
        if (machine.has(Machine.BWRAP)) {
            if (otherUser) {
                walls.add(new SandboxCommand(Level.SANDBOX, system, true, filter));
            }
            walls.add(new SandboxCommand(Level.SANDBOX, system, false, filter));
        }
        if (otherUser && machine.has(Machine.SH)) {
            walls.add(new SandboxCommand(Level.USER, system, true, filter));
        }
        walls.add(new SandboxCommand(Level.PROCESS, system, false, filter));
        return walls;
    }

    private static String missing(Level wanted, Machine machine) {
        if (wanted == Level.SANDBOX) {
            return "bubblewrap (the program bwrap) is not installed";
        }
        return machine.isRoot() ? "setpriv and prlimit (of util-linux) are not installed" : "only root can start another user's process";
    }

    /**
     * Start the JDK's launcher within the walls, with a file of arguments that is not there: it says so and ends.
     *
     * @return why the walls can't be had; empty if they hold
     */
    private Optional<String> tried() {
        if (walls.level() == Level.PROCESS) {
            return Optional.empty();
        }
        JavaHome home = JavaHome.ofThisJvm();
        List<Path> visible = Stream.concat(Stream.of(home.path()), home.elsewhere().stream()).toList();
        Optional<Trial.Said> said = Trial.of(() -> {
            if (walls.otherUser()) {
                folder.letOthersPass();
            }
            return started(
                    walls.around(List.of(home.program("java").toString(), "@/no/such/file"), PROBED, visible, user()),
                    ProcessBuilder.Redirect.PIPE);
        });
        String error = said.map(Trial.Said::error).orElse("");
        return error.contains("/no/such/file")
                ? Optional.empty()
                : Optional.of(error.isEmpty() ? "it does not start a program" : error.lines().findFirst().orElseThrow());
    }

    /** The level of the walls. */
    public Level level() {
        return walls.level();
    }

    /** What the walls are made of, for people. */
    public String described() {
        return walls.described();
    }

    /** The private folder; a JVM at every level can read files in it whose names it is told. */
    public Path folder() {
        return folder.path();
    }

    /**
     * Write a class path into the private folder, and return where it is.
     *
     * @param name the file's
     * @throws MachineException if it can't be written
     */
    public Path classPath(JvmJar jar, String name) {
        try {
            return jar.write(folder().resolve(name));
        } catch (IOException e) {
            throw TemporaryFolder.unwritable(e);
        }
    }

    /**
     * Start a program within the walls, with an empty environment.
     *
     * @throws IOException if no process can be started
     */
    public Jvm start(JvmProgram program, JvmLimits limits) throws IOException {
        OptionalInt user = user();
        List<String> command = program.command(List.of("-Xmx" + limits.heapMegabytes() + "m"));
        Process process = started(
                walls.around(command, limits, program.files(), user), ProcessBuilder.Redirect.DISCARD);
        return new Jvm(process, walls.level(), new ProcessReaper(walls, user), shortage);
    }

    /**
     * Run a program of ours over data of ours, without walls, to its end, and return its exit code.
     *
     * @param input what it reads
     * @param more further options of the JVM
     * @throws IOException if no process can be started, or it does not end
     */
    public int runOurs(JvmProgram program, Path input, List<String> more) throws IOException {
        return runToEnd(new ProcessBuilder(program.command(more)).redirectInput(input.toFile()));
    }

    /**
     * Run a tool of this JVM's own runtime, without walls, to its end, and return its exit code.
     *
     * @param name the tool's: {@code jlink}
     * @throws IOException if it is not there, or does not end
     */
    public int runTool(String name, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JavaHome.ofThisJvm().program(name).toString()));
        command.addAll(arguments);
        return runToEnd(new ProcessBuilder(command));
    }

    private static int runToEnd(ProcessBuilder builder) throws IOException {
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(SandboxCommand.spelling(builder.command()));
        Process process = builder.start();
        try {
            if (process.waitFor(OURS.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            throw new IOException("a program of the grader's own did not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private OptionalInt user() {
        return walls.otherUser() ? OptionalInt.of(users.free()) : OptionalInt.empty();
    }

    private Process started(List<String> command, ProcessBuilder.Redirect errors) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        String systemRoot = builder.environment().get("SystemRoot");
        builder.environment().clear();
        if (systemRoot != null) {
            // a JVM on Windows does not start without it
            builder.environment().put("SystemRoot", systemRoot);
        }
        if (walls.level() == Level.USER) {
            // in a sandbox, the walls set it
            builder.environment().put(Jvm.ONE_ARENA, "1");
        }
        builder.environment().putAll(SandboxCommand.spelling(command));
        builder.redirectError(errors);
        try {
            return starter.submit(builder::start).get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting a process", e);
        }
    }

    @Override
    public void close() {
        starter.shutdownNow();
        folder.close();
    }
}
