package backcheck.benchmarks.parts;

import backcheck.benchmarks.floor.FloorMain;
import backcheck.benchmarks.measure.BrokenException;
import backcheck.benchmarks.measure.Command;
import backcheck.benchmarks.measure.Conversation;
import backcheck.benchmarks.measure.Cost;
import backcheck.running.sandbox.WorkerJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What an empty JVM costs, started the best way known within a worker's walls. */
final class Floor implements AutoCloseable {

    /** Until the process that starts them is warm itself. */
    private static final int WARM_UP = 20;

    private final Conversation conversation;

    /** Link a runtime with what a worker needs and no more, and start on it the process that starts empty JVMs. */
    Floor(Bench bench) throws IOException {
        Path runtime = bench.scratch().resolve("runtime");
        bench.commands()
                .run(Command.in(
                        bench.scratch(), Checkout.java("jlink"), "--add-modules", WorkerJvm.modules(),
                        "--strip-debug", "--no-header-files", "--no-man-pages", "--output", runtime.toString()))
                .well("jlink");
        this.conversation = bench.commands().converse(new Command(bench.scratch(), List.of(
                runtime.resolve("bin/java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), FloorMain.class.getName())));
        of(WARM_UP, 1);
    }

    /** The cost of one, of so many that are started, of which so many run at a time. */
    Cost of(int count, int jobs) throws IOException {
        Cost before = conversation.cost();
        String asked = count + " " + jobs;
        String said = conversation.ask(asked);
        BrokenException.unless(said.equals("ended " + asked), "an empty JVM does not start: " + said);
        return conversation.cost().minus(before).per(count);
    }

    @Override
    public void close() throws IOException {
        conversation.close();
    }
}
