package backcheck.running.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Many numbers at a time: one by one, an interpreter takes longer to carry a call than to make it. */
final class Numbers {

    private Numbers() {}

    /** Write numbers, and not how many they are. */
    static void write(DataOutput out, double[] numbers) throws IOException {
        byte[] bytes = new byte[Double.BYTES * numbers.length];
        ByteBuffer.wrap(bytes).asDoubleBuffer().put(numbers);
        out.write(bytes);
    }

    /** Read so many numbers. */
    static double[] read(DataInput in, int count) throws IOException {
        double[] numbers = new double[count];
        ByteBuffer.wrap(bytes(in, Double.BYTES * count)).asDoubleBuffer().get(numbers);
        return numbers;
    }

    /** Read so many bytes. */
    static byte[] bytes(DataInput in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }
}
