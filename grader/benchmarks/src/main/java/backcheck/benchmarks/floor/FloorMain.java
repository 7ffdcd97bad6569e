package backcheck.benchmarks.floor;

import backcheck.running.isolation.IsolationException;
import backcheck.running.isolation.Launcher;
import backcheck.running.isolation.ProcessStarts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Starts empty JVMs on demand: reads how many and how many of them at a time, two numbers on a line, and says on a line when they
 * have ended.
 *
 * <p>It runs on the runtime whose floor is wanted, for a launcher starts what it runs on itself.
 */
public final class FloorMain {

    private FloorMain() {}

    /** Serve until the input ends. */
    public static void main(String[] args) throws IOException, IsolationException, InterruptedException {
        ProcessStarts.choose();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        try (Launcher launcher = Launcher.open(Optional.empty())) {
            EmptyJvm jvm = new EmptyJvm(launcher);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] numbers = line.split(" ");
                run(jvm, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
                System.out.println("ended " + line);
            }
        }
    }

    private static void run(EmptyJvm jvm, int count, int jobs) throws IOException, InterruptedException {
        Callable<Void> one = () -> {
            jvm.run();
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            for (Future<Void> started : threads.invokeAll(Collections.nCopies(count, one))) {
                started.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }
}
