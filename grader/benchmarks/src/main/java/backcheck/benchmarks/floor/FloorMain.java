package backcheck.benchmarks.floor;

import backcheck.isolation.IsolationException;
import backcheck.isolation.Launcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Optional;

/**
 * Starts empty JVMs on demand: reads how many, a number on a line, and says on a line when they have ended.
 *
 * <p>It runs on the runtime whose floor is wanted, for a launcher starts what it runs on itself.
 */
public final class FloorMain {

    private FloorMain() {}

    /** Serve until the input ends. */
    public static void main(String[] args) throws IOException, IsolationException, InterruptedException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        try (Launcher launcher = Launcher.open(Optional.empty())) {
            EmptyJvm jvm = new EmptyJvm(launcher);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                for (int i = 0; i < Integer.parseInt(line); i++) {
                    jvm.run();
                }
                System.out.println("ended " + line);
            }
        }
    }
}
