package backcheck.benchmarks.parts;

import backcheck.benchmarks.report.Section;
import java.io.IOException;

/** What can be measured by itself; the names are those of the option {@code --only}. */
public enum Part {
    /** Classes of several sizes. */
    BATCH {
        @Override
        public Section measured(Bench bench) throws IOException {
            return new BatchPart(bench).section();
        }
    },
    /** The same submissions by other ways, and the floor. */
    OTHERS {
        @Override
        public Section measured(Bench bench) throws IOException {
            return new OthersPart(bench).section();
        }
    },
    /** One submission from the shell. */
    GRADE {
        @Override
        public Section measured(Bench bench) throws IOException {
            return new GradePart(bench).section();
        }
    },
    /** A student's own test run. */
    STUDENT {
        @Override
        public Section measured(Bench bench) throws IOException {
            return new StudentPart(bench).section();
        }
    },
    /** What starts no process. */
    PURE {
        @Override
        public Section measured(Bench bench) throws IOException {
            return new PurePart(bench).section();
        }
    };

    /**
     * Measure it.
     *
     * @throws backcheck.benchmarks.measure.BrokenException if it does not work
     */
    public abstract Section measured(Bench bench) throws IOException;
}
