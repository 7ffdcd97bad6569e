package backcheck.running.compile;

import backcheck.intake.SourceFile;
import backcheck.intake.Submission;
import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.Jvm;
import backcheck.running.isolation.JvmJar;
import backcheck.running.isolation.JvmLimits;
import backcheck.running.isolation.JvmProgram;
import backcheck.running.isolation.CachedProgram;
import backcheck.running.isolation.Launcher;
import backcheck.running.isolation.MachineException;
import backcheck.running.isolation.Patience;
import backcheck.running.worker.Wire;
import backcheck.subject.Subject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Compiles submissions in a JVM of its own, which is started at once and kept warm: a source that exhausts the compiler ends
 * that JVM, not the judge.
 */
public final class Compiler implements AutoCloseable {

    /** It serves many submissions, each within its own limit: the sum is only there for a compiler that nobody watches. */
    private static final JvmLimits LIMITS = new JvmLimits(512, 1536, Duration.ofHours(1));

    private static final List<String> OPTIONS =
            List.of("-XX:ReservedCodeCacheSize=48m", "-XX:CompressedClassSpaceSize=64m", "-Xss2m");

    private static final JvmJar JAR = new JvmJar(List.of(
            CompilerMain.class.getPackage(), SourceFile.class.getPackage(), Wire.class.getPackage(), Subject.class.getPackage()));

    private final Launcher launcher;
    private final CachedProgram kept;
    private final Duration limit;
    private final List<SourceFile> given = GivenRecords.sources();
    private volatile JvmProgram program;
    private Jvm jvm;
    private boolean ended;

    /**
     * Start the compiler; it warms up while the judge does other things.
     *
     * @param limit how long one submission may take, as {@link Patience} counts
     * @throws MachineException if the temporary folder can't be written, or no JVM can be started
     */
    public Compiler(Launcher launcher, Duration limit) {
        this.launcher = launcher;
        this.limit = limit;
        try {
            Path classPath = launcher.classPath(JAR, "compiler.jar");
            JvmProgram plain = JvmProgram.of(CompilerMain.class.getName(), classPath, OPTIONS);
            this.kept = new CachedProgram(launcher, plain, JAR, LIMITS.heapMegabytes(), Optional.empty());
            this.program = kept.keptOrPlain();
        } catch (IOException e) {
            throw new UncheckedIOException("the grader's own classes can't be read: " + e.getMessage(), e);
        }
        this.jvm = start();
    }

    /** A compiler with the ordinary limit: an ordinary submission takes under a second in a cold JVM. */
    public Compiler(Launcher launcher) {
        this(launcher, Duration.ofSeconds(20));
    }

    /**
     * Compile a submission together with the given records.
     *
     * @param attempt whether that the compiler does not cope with it counts, or is doubted
     * @throws MachineException if the compiler can't compile even the records, or the machine has ended it or kept it from running
     * @throws backcheck.running.isolation.DoubtException if it does not cope with it, and there is another attempt
     */
    public synchronized Compiled compile(Submission.Sources submission, Attempt attempt) {
        Optional<Compiled> compiled = ask(submission.files());
        if (compiled.isEmpty() || isWithoutPlace(compiled.get())) {
            attempt.doubt("the compiler did not cope with it");
        }
        return compiled.orElseGet(() -> {
            if (ask(List.of()).isEmpty()) {
                throw broken();
            }
            return new Compiled.Errors(List.of(new CompileError("", 0, 0, "the compiler gave up: "
                    + "it needed more than " + limit.toSeconds() + " s, or more memory than there is")));
        });
    }

    /** An error that names no place in the sources may be one of the machine. */
    private static boolean isWithoutPlace(Compiled compiled) {
        return compiled instanceof Compiled.Errors errors && errors.errors().stream().anyMatch(error -> error.line() == 0);
    }

    /** Compile what students start from. */
    public synchronized Compiled compileTemplate() {
        return ask(GivenRecords.template()).orElseThrow(Compiler::broken);
    }

    private static MachineException broken() {
        return new MachineException("the compiler does not work on this machine: it needs 512 MB of memory and a few processes."
                + " Run the command doctor, and try --isolation process");
    }

    /**
     * Prepare for later judges on this machine.
     *
     * @return whether their compilers start faster; one that does not is as good
     */
    public boolean prepareForLater() {
        try {
            program = kept.made(WarmUp.write(launcher.folder(), GivenRecords.template(), given));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the compiler made of it and the given records; empty if it died or did not come to an end. */
    private Optional<Compiled> ask(List<SourceFile> own) {
        if (ended || !jvm.isAlive()) {
            // at the last question, or since then: not at this one
            restart();
        }
        CompletableFuture<Compiled> answer = CompletableFuture.supplyAsync(() -> exchange(own), this::inThread);
        Optional<Compiled> compiled = Optional.empty();
        try {
            compiled = new Patience(jvm, limit).await(milliseconds -> poll(answer, milliseconds));
        } catch (UncheckedIOException e) {
            // no code of a student's runs in it: if the machine is short of something, that is what has ended it
            jvm.shortage().ifPresent(what -> {
                throw new IllegalStateException(what, e);
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while compiling", e);
        } finally {
            if (compiled.isEmpty()) {
                ended = true;
                jvm.close();
            }
        }
        return compiled;
    }

    private Compiled poll(CompletableFuture<Compiled> answer, long milliseconds) throws InterruptedException {
        try {
            return answer.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException("the compiler has ended with " + jvm.exitCode(), e.getCause()));
        }
    }

    private void inThread(Runnable task) {
        Thread thread = new Thread(task, "compile");
        thread.setDaemon(true);
        thread.start();
    }

    private Compiled exchange(List<SourceFile> own) {
        try {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(jvm.input()));
            CompileWire.writeSources(out, own);
            CompileWire.writeSources(out, given);
            out.flush();
            return CompileWire.read(new DataInputStream(new BufferedInputStream(jvm.output())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restart() {
        jvm.close();
        jvm = start();
        ended = false;
    }

    private Jvm start() {
        try {
            return launcher.start(program, LIMITS);
        } catch (IOException e) {
            throw new MachineException("no Java process can be started for the compiler (" + e.getMessage()
                    + "): it needs memory, and permission to start processes", e);
        }
    }

    @Override
    public void close() {
        jvm.close();
    }
}
