package backcheck.course.batch;

import backcheck.course.ledger.Accepted;
import backcheck.course.ledger.Ledger;
import backcheck.course.ledger.Run;
import backcheck.grade.Grade;
import backcheck.grading.judge.Graded;
import backcheck.intake.Submission;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grades what has no grade yet, with several threads. */
public final class Batch {

    /** A submission that was begun so often without an end is not begun again: it may be what ends the judge. */
    private static final int MOST_STARTS = 6;

    private final Grader grader;
    private final Path folder;
    private final Run run;
    private final Function<Grade, String> line;
    private final Progress progress;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Queue<String> contradicted = new ConcurrentLinkedQueue<>();

    /** Grades a submission. */
    @FunctionalInterface
    public interface Grader {
        /**
         * Grade it; several threads may do so at a time.
         *
         * @param seed what the random cases are drawn from
         * @throws RuntimeException if the machine fails; then there is no grade
         */
        Graded grade(Submission submission, long seed);
    }

    /**
     * How a run has ended.
     *
     * @param faults the submissions that the machine failed over
     * @param contradicted the names of those that a shared worker graded otherwise than one of their own, whose grade
     *     they have
     */
    public record End(List<Fault> faults, List<String> contradicted) {

        /** Both of two ends. */
        public End and(End other) {
            return new End(
                    Stream.concat(faults.stream(), other.faults.stream()).toList(),
                    Stream.concat(contradicted.stream(), other.contradicted.stream()).toList());
        }
    }

    /**
     * Prepare a run.
     *
     * @param grader grades one
     * @param folder the folder of the run's records
     * @param line writes a grade as it is to be kept, on one line
     */
    public Batch(Grader grader, Path folder, Run run, Function<Grade, String> line, Progress progress) {
        this.grader = grader;
        this.folder = folder;
        this.run = run;
        this.line = line;
        this.progress = progress;
    }

    /** Let what is being graded end, and begin nothing more; for another thread, or a signal. */
    public void stop() {
        stopped.set(true);
    }

    /**
     * Grade what is missing.
     *
     * @param attempt a name for this attempt that no other has
     * @param jobs how many submissions are graded at a time
     * @param all those that can be read
     * @return how it has ended
     * @throws IOException if the records can't be read or written
     */
    public End run(List<HandedIn> all, String attempt, int jobs) throws IOException {
        List<List<HandedIn>> missing = missing(all, Ledger.read(folder));
        progress.begins(all.size(), all.size() - missing.stream().mapToInt(List::size).sum() - faults.size());
        if (!missing.isEmpty()) {
            try (Ledger ledger = Ledger.open(folder, run, 0, attempt)) {
                work(new ConcurrentLinkedQueue<>(missing), jobs, ledger);
                tryAgain(missing, ledger);
            }
        }
        return new End(
                faults.stream().flatMap(fault -> withCopies(fault, missing)).toList(),
                contradicted.stream().sorted().toList());
    }

    /** Of equal contents one is graded, and all are without a grade. */
    private static Stream<Fault> withCopies(Fault fault, List<List<HandedIn>> groups) {
        return groups.stream()
                .filter(group -> group.get(0).id().equals(fault.id()))
                .findFirst()
                .map(group -> group.stream().map(copy -> new Fault(copy.id(), fault.reason())))
                .orElse(Stream.of(fault));
    }

    /** What has no grade, with equal contents together: they are graded once. */
    private List<List<HandedIn>> missing(List<HandedIn> all, Accepted accepted) {
        List<HandedIn> left = new ArrayList<>();
        for (HandedIn handedIn : all) {
            if (accepted.records().containsKey(handedIn.id())) {
                continue;
            }
            if (accepted.starts().getOrDefault(handedIn.id(), 0) >= MOST_STARTS) {
                faults.add(new Fault(handedIn.id(), "the judge has ended over it " + MOST_STARTS + " times"));
            } else {
                left.add(handedIn);
            }
        }
        Collection<List<HandedIn>> groups = left.stream()
                .collect(Collectors.groupingBy(HandedIn::content, LinkedHashMap::new, Collectors.toList()))
                .values();
        // who kills a judge at random finds the same submissions at work each time, if those that were begun come first again
        return groups.stream()
                .sorted(Comparator.comparing(group -> accepted.starts().getOrDefault(group.get(0).id(), 0)))
                .toList();
    }

    /** The machine may have failed because it was busy: once more, one by one. */
    private void tryAgain(List<List<HandedIn>> groups, Ledger ledger) {
        Map<String, List<HandedIn>> byId =
                groups.stream().collect(Collectors.toMap(group -> group.get(0).id(), group -> group));
        List<Fault> first = List.copyOf(faults);
        faults.clear();
        for (Fault fault : first) {
            if (byId.containsKey(fault.id()) && !stopped.get()) {
                grade(byId.get(fault.id()), ledger);
            } else {
                faults.add(fault);
            }
        }
    }

    private void work(Queue<List<HandedIn>> queue, int jobs, Ledger ledger) {
        List<Thread> threads = new ArrayList<>();
        try {
            for (int i = 0; i < jobs; i++) {
                Thread thread = new Thread(() -> workOff(queue, ledger), "job " + (i + 1));
                thread.start();
                threads.add(thread);
            }
        } catch (OutOfMemoryError e) {
            // no more threads: what has none is done by this one
            workOff(queue, ledger);
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                stop();
                Thread.currentThread().interrupt();
            }
        }
    }

    private void workOff(Queue<List<HandedIn>> queue, Ledger ledger) {
        while (!stopped.get()) {
            List<HandedIn> group = queue.poll();
            if (group == null) {
                return;
            }
            grade(group, ledger);
        }
    }

    private void grade(List<HandedIn> group, Ledger ledger) {
        HandedIn first = group.get(0);
        long start = System.nanoTime();
        try {
            ledger.start(first.id(), first.content());
            Graded graded = graded(first);
            Grade grade = graded.grade();
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            for (HandedIn handedIn : group) {
                Grade named = grade.named(handedIn.id());
                ledger.append(new Ledger.Result(handedIn.id(), handedIn.content(), line.apply(named), milliseconds));
                progress.graded(named);
                if (graded.contradicted()) {
                    contradicted.add(handedIn.id());
                }
            }
        } catch (IOException | RuntimeException | Error e) {
            // whatever it is, one submission has no grade, and the others go on
            fault(first, ledger, e);
        }
    }

    /** The machine's fault is never a grade: without a record it is tried again, and the start does not count. */
    private void fault(HandedIn handedIn, Ledger ledger, Throwable e) {
        faults.add(new Fault(handedIn.id(), e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        try {
            ledger.giveBack(handedIn.id(), handedIn.content());
        } catch (IOException full) {
            // then the start counts, and the disk that is full is what is told first
            faults.add(new Fault(handedIn.id(), full.getMessage()));
        }
    }

    private Graded graded(HandedIn handedIn) throws IOException {
        Submission submission = handedIn.reader().read();
        return grader.grade(submission, Seeds.of(run.seed(), handedIn.content()));
    }
}
