package network;

import java.util.function.DoubleConsumer;

/** Collects numbers one by one. */
class Statistics implements DoubleConsumer {
    private long count;
    private double total;

    @Override
    public void accept(double number) {
        count++;
        total += number;
    }

    Statistics join(Statistics other) {
        count += other.count;
        total += other.total;
        return this;
    }

    /** The sample estimate. */
    double estimate() {
        return total / (count - 1);
    }
}
