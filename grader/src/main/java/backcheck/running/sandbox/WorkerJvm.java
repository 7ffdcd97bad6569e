package backcheck.running.sandbox;

import backcheck.running.isolation.JvmLimits;
import backcheck.running.isolation.LargePages;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.stream.Stream;

/** What the JVM of a worker is like; the benchmark's empty JVM is to be like it. */
public final class WorkerJvm {

    /**
     * What a JVM's parts reserve without need, by default 240 MB for compiled code and 1 GB for classes; and compiling later than by
     * default: of a grading's 600 short calls most are over before a compiled method has paid for its compilation. Measured by
     * replaying the reference's grading: 141 ms of processor time by default, 120 with a factor of 5, 119 with 10.
     */
    private static final List<String> SMALL = List.of(
            "-Xss1m", "-XX:ReservedCodeCacheSize=16m", "-XX:CompressedClassSpaceSize=16m", "-XX:CompileThresholdScaling=5");

    /** No handlers of signals, nor a thread for them: a worker is ended by one that can't be handled. */
    private static final List<String> NO_SIGNALS = List.of("-Xrs");

    /**
     * The identity hash of every object is 1. By default it is drawn, and with it the order of a {@code HashMap} whose
     * keys are constants of an enum: a sum over it would differ in its last digit from one JVM to the next.
     */
    private static final List<String> SAME_HASH = List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2");

    /** Reflection by native code, on JDK 17 and on later ones: a method that is called a hundred times is not worth a class of its own. */
    private static final List<String> NATIVE_REFLECTION =
            List.of("-Dsun.reflect.inflationThreshold=2147483647", "-Djdk.reflect.useNativeAccessorOnly=true");

    private WorkerJvm() {}

    /**
     * Its options, besides those that all JVMs of ours have.
     *
     * <p>A worker touches 8 MB of new memory, which is 2,000 page faults, or 4 with large pages. Measured with them: 180 instead of
     * 218 ms of processor time for a wrong gradient, 136 instead of 142 for the reference.
     */
    public static List<String> options() {
        return Stream.of(SMALL, NO_SIGNALS, SAME_HASH, NATIVE_REFLECTION, LargePages.options())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * What a worker that is shared has on top, or instead. One whose memory is full is ended by the JVM itself, whether
     * the submission would catch that or not. It lives for many submissions: more room for compiled code and classes,
     * and the ordinary thresholds.
     */
    static List<String> sharedOptions() {
        return List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:CompressedClassSpaceSize=32m",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:CompileThresholdScaling=1");
    }

    /** Its limits, where no others are asked for. */
    public static JvmLimits limits() {
        return Limits.DEFAULT.jvm();
    }

    /** The modules that its runtime is linked of, separated by commas: later JDKs have in their base what is a module in earlier ones. */
    public static String modules() {
        return ModuleFinder.ofSystem().find("jdk.random").isPresent() ? "java.base,jdk.random" : "java.base";
    }
}
