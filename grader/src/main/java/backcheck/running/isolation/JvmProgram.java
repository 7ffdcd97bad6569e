package backcheck.running.isolation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a JVM of ours runs.
 *
 * @param home the runtime
 * @param mainClass the class whose {@code main} is run
 * @param classPath what it may see besides the runtime
 * @param archive an archive of classes that it is to use
 * @param options options of the JVM besides those that all of ours have
 */
public record JvmProgram(JavaHome home, String mainClass, Path classPath, Optional<Path> archive, List<String> options) {

    /** The same language, time zone and encoding on every machine: what a student formats must not depend on them. */
    private static final List<String> SETTINGS = List.of(
            "-Duser.language=en", "-Duser.country=", "-Duser.script=", "-Duser.variant=", "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8");

    /** Little to start: one collector thread, the quick compiler, no shared performance file, no attaching. */
    private static final List<String> QUICK_START = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xlog:all=off");

    /** A program without an archive, on the runtime that this JVM runs on. */
    public static JvmProgram of(String mainClass, Path classPath, List<String> options) {
        return new JvmProgram(JavaHome.ofThisJvm(), mainClass, classPath, Optional.empty(), options);
    }

    /** The same with an archive of classes. */
    public JvmProgram with(Path classes) {
        return new JvmProgram(home, mainClass, classPath, Optional.of(classes), options);
    }

    /** Another {@code main} on the same class path, with more options, the later of which count. */
    public JvmProgram running(String otherMain, List<String> more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(more);
        return new JvmProgram(home, otherMain, classPath, archive, all);
    }

    /** The command that starts it, with more options. */
    public List<String> command(List<String> more) {
        List<String> command = new ArrayList<>();
        command.add(home.program("java").toString());
        command.addAll(QUICK_START);
        command.addAll(SETTINGS);
        command.addAll(options);
        archive.ifPresent(path -> command.add("-XX:SharedArchiveFile=" + path));
        command.addAll(more);
        command.addAll(List.of("-cp", classPath.toString(), mainClass));
        return command;
    }

    /** The files that it reads. */
    List<Path> files() {
        return Stream.of(Stream.of(home.path()), home.elsewhere().stream(), Stream.of(classPath), archive.stream())
                .flatMap(paths -> paths)
                .toList();
    }
}
