package backcheck.benchmarks.floor;

/** Does nothing, and ends as a worker does. */
public final class Nothing {

    private Nothing() {}

    /** End at once. */
    public static void main(String[] args) {
        Runtime.getRuntime().halt(0);
    }
}
