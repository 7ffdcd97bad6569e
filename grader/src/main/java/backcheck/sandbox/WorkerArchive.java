package backcheck.sandbox;

import backcheck.isolation.Launcher;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.worker.Wire;
import backcheck.worker.WorkerMain;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An archive of the classes that every worker loads, in the form in which a JVM maps them: a worker with it starts with a third
 * less processor time than one that reads and links them.
 *
 * <p>Made once for a class of submissions by a training run in a JVM of ours, with the template in a submission's place; nothing of
 * a student's gets into it. It is good for this JDK, this class path and these options only, and is tried before it is used.
 */
final class WorkerArchive {

    private static final List<String> STUDENTS = List.of("network/");

    private final Launcher launcher;
    private final Path jar;
    private final List<String> options;

    WorkerArchive(Launcher launcher, Path jar, List<String> options) {
        this.launcher = launcher;
        this.jar = jar;
        this.options = options;
    }

    /**
     * Make the archive and return its path.
     *
     * @param template classes that answer each call somehow
     * @throws IOException if it can't be made on this machine, or does not work there
     */
    Path make(Map<String, byte[]> template) throws IOException {
        Path folder = launcher.folder();
        Path calls = folder.resolve("training");
        Path list = folder.resolve("classes");
        Path archive = folder.resolve("worker.jsa");
        writeTraining(calls, template);
        run(calls, "-Xshare:off", "-XX:DumpLoadedClassList=" + list);
        Files.write(list, Files.readAllLines(list).stream().filter(line -> STUDENTS.stream().noneMatch(line::startsWith)).toList());
        run(calls, "-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive);
        // a JVM that can't use an archive goes on without any; with this it ends
        run(calls, "-Xshare:on", "-XX:SharedArchiveFile=" + archive);
        return archive;
    }

    private void run(Path input, String... more) throws IOException {
        List<String> all = Stream.concat(options.stream(), Arrays.stream(more)).toList();
        int exitCode = launcher.runOurs(WorkerMain.class.getName(), jar, all, input);
        if (exitCode != 0) {
            throw new IOException("the archive of the worker's classes can't be made: exit code " + exitCode);
        }
    }

    private static void writeTraining(Path file, Map<String, byte[]> template) throws IOException {
        double[] numbers = new double[9];
        double[] data = {1, 2, 1};
        List<Call> calls = Arrays.stream(ApiMethod.values()).map(method -> call(method, numbers, data)).toList();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            Wire.writeClasses(out, template);
            Wire.writeCalls(out, 1, calls);
            Wire.writeCalls(out, 2, calls);
        }
    }

    private static Call call(ApiMethod method, double[] p, double[] data) {
        return switch (method) {
            case SIGMOID -> Call.sigmoid(0);
            case FORWARD -> Call.forward(p, 1, 2);
            case LOSS -> Call.loss(0.5, 1);
            case BACKWARD -> Call.backward(p, 1, 2, 1);
            case UPDATE -> Call.update(p, p, 0.5);
            case COST -> Call.cost(p, data);
            case TRAIN -> Call.train(p, data, 0.5, 1);
            case SYMMETRIC_START -> Call.symmetricStart(1);
            case RANDOM_START -> Call.randomStart(1);
        };
    }
}
