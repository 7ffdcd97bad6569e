package backcheck.sandbox;

import backcheck.evaluate.EvaluatorMain;
import backcheck.isolation.JvmJar;
import backcheck.isolation.JvmLimits;
import backcheck.isolation.JvmProgram;
import backcheck.isolation.KeptProgram;
import backcheck.isolation.Launcher;
import backcheck.isolation.MachineException;
import backcheck.subject.Subject;
import backcheck.worker.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** The evaluators of a class of submissions: as many as are graded at a time, each of which serves one after the other. */
public final class Evaluators implements AutoCloseable {

    /** The heap of a worker, of which our own objects take a part: what would not fit there must not fit here. */
    private static final JvmLimits LIMITS = new JvmLimits(Limits.DEFAULT.heapMegabytes(), 1536, Duration.ofHours(1));

    private static final List<String> OPTIONS = List.of(
            "-XX:ReservedCodeCacheSize=48m", "-XX:CompressedClassSpaceSize=64m");

    private static final JvmJar JAR = new JvmJar(
            List.of(EvaluatorMain.class.getPackage(), Subject.class.getPackage(), Wire.class.getPackage()),
            EvaluatorMain.libraries());

    private final Launcher launcher;
    private final JvmLimits limits;
    private final KeptProgram kept;
    private volatile JvmProgram program;
    private final Queue<Evaluator> idle = new ConcurrentLinkedQueue<>();
    private final ScheduledThreadPoolExecutor clock;

    /**
     * Prepare to start evaluators.
     *
     * @throws MachineException if the temporary folder can't be written
     */
    public Evaluators(Launcher launcher) {
        this(launcher, LIMITS);
    }

    Evaluators(Launcher launcher, JvmLimits limits) {
        this.launcher = launcher;
        this.limits = limits;
        try {
            Path jar = launcher.classPath(JAR, "evaluator.jar");
            JvmProgram plain = JvmProgram.of(EvaluatorMain.class.getName(), jar, OPTIONS);
            this.kept = new KeptProgram(launcher, plain, JAR, limits.heapMegabytes(), Optional.empty());
            this.program = kept.keptOrPlain();
        } catch (IOException e) {
            throw new UncheckedIOException("the grader's own classes can't be read: " + e.getMessage(), e);
        }
        this.clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "evaluators' clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
    }

    /**
     * Prepare for later judges on this machine, and for evaluators that are started from now on.
     *
     * @param template classes that answer each call somehow
     * @return whether they start faster; one that does not is as good
     */
    public boolean prepareForLater(Map<String, byte[]> template) {
        try {
            program = kept.made(Training.ofEvaluator(launcher.folder(), template));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A submission that can be evaluated, so far; empty if it can't, or no evaluator can be started. */
    public Optional<EvaluatedSubject> open(Map<String, byte[]> classes) {
        Evaluator evaluator = idle.poll();
        try {
            if (evaluator != null && !evaluator.isWell()) {
                evaluator.close();
                evaluator = null;
            }
            if (evaluator == null) {
                evaluator = new Evaluator(launcher.start(program, limits), clock);
            }
            Printed printed = new Printed();
            evaluator.begin(classes, printed::add);
            return Optional.of(new EvaluatedSubject(this, evaluator, printed));
        } catch (IOException e) {
            // the worker that follows will say what is wrong with the machine
            return Optional.empty();
        } catch (DeclinedException e) {
            giveBack(evaluator);
            return Optional.empty();
        }
    }

    /** It has done with a submission. */
    void giveBack(Evaluator evaluator) {
        if (evaluator.isWell()) {
            idle.add(evaluator);
        } else {
            evaluator.close();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        for (Evaluator evaluator = idle.poll(); evaluator != null; evaluator = idle.poll()) {
            evaluator.close();
        }
    }
}
