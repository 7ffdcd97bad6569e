package backcheck.hostile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Lets a hostile submission do what it wants, and sees whether it does: an attack that fails where nothing is in its way proves
 * no wall.
 */
final class NakedControl {

    /** A harmless submission is done in half a second, or in two on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** For what comes to an end by itself, unless it is seen before that. */
    private static final Duration MUCH_PATIENCE = Duration.ofSeconds(15);

    /** Where graders of one class keep at most as many. */
    private static final int MOST_CLASSES = 4_000;

    private static final int LONGEST_MESSAGES = 1 << 20;

    private final CanaryWorld world;
    private final NakedBuild build;
    private final Path work;

    /** Effects that do not tell by whom they were made are looked for one after the other. */
    private final Map<Effect, ReentrantLock> oneByOne = new EnumMap<>(Map.of(
            Effect.CONNECTS, new ReentrantLock(), Effect.LEAVES_PROCESS, new ReentrantLock()));

    /**
     * Make a control.
     *
     * @param work a folder for what it compiles
     */
    NakedControl(CanaryWorld world, Path work) throws IOException {
        this.world = world;
        this.work = work;
        this.build = new NakedBuild(work);
    }

    /**
     * Run an attack.
     *
     * @return what was seen, by way of an explanation
     */
    Sighting run(Attack attack) throws IOException, InterruptedException {
        ReentrantLock turn = oneByOne.getOrDefault(attack.effect(), new ReentrantLock());
        turn.lock();
        try {
            int before = world.connections();
            Path folder = Files.createDirectories(work.resolve(attack.name()));
            NakedRun run = start(attack, folder);
            boolean seen = isSeen(attack, run, folder, before);
            if (attack.effect() == Effect.LEAVES_PROCESS) {
                world.endSurvivors();
            }
            return new Sighting(seen, run);
        } finally {
            turn.unlock();
        }
    }

    /**
     * What came of a control.
     *
     * @param seen whether the effect was there
     */
    record Sighting(boolean seen, NakedRun run) {
        @Override
        public String toString() {
            String output = run.output();
            return (run.ended() ? "ended with " + run.exitCode() : "did not end") + ", printed "
                    + (output.length() <= 2_000 ? output : output.substring(0, 2_000) + "...");
        }
    }

    private NakedRun start(Attack attack, Path folder) throws IOException, InterruptedException {
        String secret = world.environmentSecret();
        return switch (attack.control().orElse("")) {
            case "javac" -> build.javac(attack.folder(), folder, secret, List.of("-proc:none"));
            case "javac with class path" -> build.javac(attack.folder(), folder, secret, withProcessors());
            case "javac *.java" -> build.javacOfAllNames(attack.folder(), folder, secret);
            case "bomb" -> build.javac(attack.folder(), folder, secret, List.of("-proc:none", "-Xmaxerrs", "100000"));
            default -> java(attack, folder);
        };
    }

    private NakedRun java(Attack attack, Path folder) throws IOException, InterruptedException {
        build.compile(attack.folder(), folder);
        // classes before records: those of the submission shadow the given ones
        List<String> command = java(
                NakedMain.class,
                folder,
                folder + File.pathSeparator + build.records() + File.pathSeparator
                        + attack.folder().toAbsolutePath() + File.pathSeparator + ownClasses());
        if (attack.control().filter(control -> control.startsWith("parent")).isPresent()) {
            List<String> above = java(NakedParent.class, folder, ownClasses());
            above.addAll(command);
            command = above;
        }
        Duration patience = attack.effect() == Effect.EXHAUSTS ? PATIENCE : MUCH_PATIENCE;
        return NakedRun.of(command, folder, world.environmentSecret(), patience);
    }

    private static List<String> java(Class<?> main, Path temporary, String classPath) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-CreateCoredumpOnCrash"));
        command.addAll(List.of("-XX:ErrorFile=/dev/null", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        // some services of the JDK leave folders behind if they are killed
        command.addAll(List.of("-Dstderr.encoding=UTF-8", "-Djava.io.tmpdir=" + temporary, "-cp", classPath, main.getName()));
        return command;
    }

    private boolean isSeen(Attack attack, NakedRun run, Path folder, int connectionsBefore) throws IOException {
        return switch (attack.effect()) {
            case READS_CANARY -> world.isBetrayedBy(run.output());
            case WRITES_FILE -> world.filesWritten().contains(attack.text().orElseThrow());
            case CONNECTS -> world.connections() > connectionsBefore;
            case LEAVES_PROCESS -> !world.survivors().isEmpty();
            case KILLS -> !run.output().contains(NakedParent.SURVIVED);
            case FORGES -> run.output().contains("TRICK RAN");
            case EXHAUSTS -> attack.control().filter("bomb"::equals).isPresent()
                    ? isTooMuchForTheCompiler(run, folder)
                    : isTooMuch(run);
            case EXITS -> run.ended() && !run.output().contains(NakedMain.LAST_LINE);
            case CONFUSES -> run.output().contains(attack.text().orElseThrow());
        };
    }

    /** A JVM that has no memory left may not even find the words for it. */
    private static boolean isTooMuch(NakedRun run) {
        return !run.ended()
                || run.isFlood()
                || run.output().contains("thrown from the UncaughtExceptionHandler")
                || run.output().contains("java.lang.OutOfMemoryError")
                || run.output().contains("java.lang.StackOverflowError");
    }

    /** Exit codes of javac: 0 compiled, 1 errors in the source; anything else is its own failure. */
    private static boolean isTooMuchForTheCompiler(NakedRun run, Path folder) throws IOException {
        return !run.ended() || run.exitCode() > 1 || run.output().length() > LONGEST_MESSAGES || classes(folder) > MOST_CLASSES;
    }

    private static long classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).count();
        }
    }

    /** Since 23, javac wants to be told that it may run what it finds. */
    private static List<String> withProcessors() {
        return Runtime.version().feature() >= 21 ? List.of("-proc:full") : List.of();
    }

    private static String ownClasses() {
        return new File(NakedMain.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
    }
}
