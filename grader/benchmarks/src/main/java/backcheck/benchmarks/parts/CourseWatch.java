package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.Course;
import backcheck.benchmarks.measure.Curve;
import backcheck.benchmarks.measure.Heap;
import backcheck.benchmarks.measure.ResultLines;
import backcheck.benchmarks.measure.Running;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Looks from outside whether the grader becomes slower or larger in the course of a class. */
final class CourseWatch implements ClassRun.Watch {

    private static final long LOOK_MS = 200;

    /** Where the heap is looked at, in hundredths of the class: outside of what the rates are taken from. */
    private static final int[] HEAP_AT = {15, 50, 85};

    private final int size;
    private final List<Curve.Mark> marks = new ArrayList<>();
    private final List<OptionalDouble> heaps = new ArrayList<>();

    CourseWatch(int size) {
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

    /** What was seen. */
    Course course() {
        List<OptionalDouble> all = new ArrayList<>(heaps);
        while (all.size() < HEAP_AT.length) {
            all.add(OptionalDouble.empty());
        }
        return new Course(size, new Curve(List.copyOf(marks)), List.copyOf(all));
    }
}
