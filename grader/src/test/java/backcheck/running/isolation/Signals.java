package backcheck.running.isolation;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Stops processes of tests, and lets them go on. */
public final class Signals {

    private Signals() {}

    /** The processes of this JVM's that have a word in their command line, such as the name of their main class. */
    public static List<ProcessHandle> running(String word) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(word))
                .toList();
    }

    /** Stop processes, and let them go on after so many seconds. */
    public static void stopFor(int seconds, List<ProcessHandle> processes) throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            send("-STOP", process);
        }
        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS).execute(() -> processes.forEach(Signals::goOn));
    }

    private static void goOn(ProcessHandle process) {
        try {
            send("-CONT", process);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(String signal, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, "" + process.pid()).start().waitFor();
    }
}
