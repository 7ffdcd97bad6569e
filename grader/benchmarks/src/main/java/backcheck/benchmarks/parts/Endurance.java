package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.Curve;
import backcheck.benchmarks.measure.Heap;
import backcheck.benchmarks.measure.ResultLines;
import backcheck.benchmarks.measure.Running;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Watches whether the grader becomes slower or larger in the course of a large class. */
final class Endurance implements ClassRun.Watch {

    private static final long LOOK_MS = 200;

    /** Where the heap is looked at, in hundredths of the class: outside of what the rates are taken from. */
    private static final int[] HEAP_AT = {15, 50, 85};

    /** Before so many the judge's own code is not yet compiled. */
    private static final int WARM = 100;

    private final int size;
    private final List<Curve.Mark> marks = new ArrayList<>();
    private final List<OptionalDouble> heaps = new ArrayList<>();

    Endurance(int size) {
        this.size = size;
    }

    @Override
    public void over(Running running, Path results) throws IOException {
        ResultLines lines = new ResultLines(results.resolve("run/out"));
        long begin = System.nanoTime();
        boolean ended = false;
        while (!ended) {
            ended = running.hasEndedWithin(LOOK_MS);
            long count = lines.count();
            marks.add(new Curve.Mark((System.nanoTime() - begin) / 1e9, count));
            if (!ended && heaps.size() < HEAP_AT.length && count * 100 >= (long) HEAP_AT[heaps.size()] * size) {
                heaps.add(Heap.megabytes(Heap.jvm(running.process())));
            }
        }
    }

    /** Submissions a second among the first tenth, from the very first on. */
    OptionalDouble cold() {
        return rate(1, size / 10);
    }

    /** Submissions a second among the first tenth, once warm; empty for a class too small to tell. */
    OptionalDouble first() {
        return size / 10 < WARM ? OptionalDouble.empty() : rate(WARM, WARM + size / 10);
    }

    /** Submissions a second among the last tenth. */
    OptionalDouble last() {
        return rate(size - size / 10, size);
    }

    /** The last tenth's rate as a share of the first one's. */
    OptionalDouble lastToFirst() {
        return first().isPresent() && last().isPresent()
                ? OptionalDouble.of(last().getAsDouble() / first().getAsDouble())
                : OptionalDouble.empty();
    }

    /** Megabytes alive at the beginning, in the middle and at the end. */
    List<OptionalDouble> heaps() {
        List<OptionalDouble> all = new ArrayList<>(heaps);
        while (all.size() < HEAP_AT.length) {
            all.add(OptionalDouble.empty());
        }
        return all;
    }

    /** How far the heap is from that of the beginning, at most, as a share of it. */
    OptionalDouble heapChange() {
        if (size / 10 < WARM || heaps().stream().anyMatch(OptionalDouble::isEmpty)) {
            return OptionalDouble.empty();
        }
        double begin = heaps.get(0).getAsDouble();
        return heaps.stream().mapToDouble(heap -> Math.abs(heap.getAsDouble() / begin - 1)).max();
    }

    private OptionalDouble rate(int from, int to) {
        return new Curve(marks).rate(from, to);
    }
}
