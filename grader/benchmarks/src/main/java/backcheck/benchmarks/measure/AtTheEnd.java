package backcheck.benchmarks.measure;

/** Something to be done when the benchmark ends before its time, as by Ctrl-C. */
final class AtTheEnd {

    private final Thread thread;

    AtTheEnd(Runnable task) {
        this.thread = new Thread(task, "clean up");
        Runtime.getRuntime().addShutdownHook(thread);
    }

    /** It is done already. */
    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException e) {
            // the end has come, and it is being done
            return;
        }
    }
}
