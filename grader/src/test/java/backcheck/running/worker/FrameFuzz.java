package backcheck.running.worker;

import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Damages frames and reads them: each is read or refused, and nothing else happens. */
final class FrameFuzz {

    /** Reads one kind of frame. */
    @FunctionalInterface
    private interface Reader {
        void read(DataInputStream in) throws IOException;
    }

    /** A frame as ours are written, and how it is read. */
    private record Frame(byte[] bytes, Reader reader) {}

    /** How many frames were read, and how many were refused. */
    record Counts(int read, int refused) {}

    private static final List<Frame> FRAMES = frames();

    private FrameFuzz() {}

    /**
     * Read damaged frames.
     *
     * @throws RuntimeException or an error, if reading one does anything but read it or refuse it
     */
    static Counts run(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        int read = 0;
        for (int i = 0; i < count; i++) {
            Frame frame = FRAMES.get(random.nextInt(FRAMES.size()));
            byte[] damaged = damaged(frame.bytes(), random);
            try {
                frame.reader().read(new DataInputStream(new ByteArrayInputStream(damaged)));
                read++;
            } catch (IOException e) {
                // refused
                continue;
            }
        }
        return new Counts(read, count - read);
    }

    private static byte[] damaged(byte[] bytes, SplittableRandom random) {
        byte[] damaged = bytes.clone();
        int hits = 1 + random.nextInt(4);
        for (int i = 0; i < hits; i++) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> damaged[at] = (byte) random.nextInt(256);
                case 2 -> damaged[at] = (byte) (random.nextBoolean() ? 0xff : 0x7f);
                default -> damaged = Arrays.copyOf(damaged, Math.max(1, at));
            }
        }
        return damaged;
    }

    private static List<Frame> frames() {
        double[] p = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        List<Frame> frames = new ArrayList<>();
        List<Outcome> outcomes = List.of(
                new Outcome.Returned(p),
                new Outcome.NotStarted(ApiMethod.COST),
                new Outcome.Threw("ArithmeticException", "/ by zero", "Network.java:12", false),
                new Outcome.StackOverflow("Network.java:3"),
                new Outcome.Crashed(137),
                new Outcome.TimedOut());
        for (Outcome outcome : outcomes) {
            frames.add(frame(out -> Wire.writeAnswers(out, new Wire.Answers(7, List.of(outcome))), Wire::readSaid));
        }
        frames.add(frame(out -> Wire.writeAnswers(out, new Wire.Answers(7, outcomes)), Wire::readSaid));
        frames.add(frame(out -> Wire.writePrinted(out, "z1 = 0.5 ∞"), Wire::readSaid));
        frames.add(frame(Wire::writeReady, Wire::readSaid));
        List<Call> calls = List.of(Call.forward(p, 1, 2), Call.train(p, new double[] {1, 2, 1}, 0.5, 10), Call.walk(p, p, 0.5, 1, 1, true));
        frames.add(frame(out -> Wire.writeCalls(out, 9, calls), Wire::readBatch));
        Map<String, byte[]> classes = Map.of("network.Network", new byte[300], "network.Größe", new byte[3]);
        frames.add(frame(out -> Wire.writeClasses(out, classes), Wire::readClasses));
        return frames;
    }

    /** Writes one frame. */
    @FunctionalInterface
    private interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    private static Frame frame(Writer writer, Reader reader) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.write(new DataOutputStream(bytes));
            return new Frame(bytes.toByteArray(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
