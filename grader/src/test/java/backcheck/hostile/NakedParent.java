package backcheck.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A process above {@link NakedMain} and one beside it, in the place of a judge and its other workers. */
public final class NakedParent {

    /** What it says at its end, if it was left to live. */
    static final String SURVIVED = "the parent survived";

    /** What it says if the process beside the attack was killed. */
    static final String SIBLING_DIED = "the sibling died";

    private NakedParent() {}

    /**
     * Start the command that is given, without the secret in its environment, and wait for its end.
     *
     * @param args the command
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        // it waits for its input, which ends with this process
        Process sibling = new ProcessBuilder("cat").start();
        ProcessBuilder child = new ProcessBuilder(new ArrayList<>(List.of(args))).inheritIO();
        child.environment().remove(CanaryWorld.VARIABLE);
        child.start().waitFor();
        System.out.println(sibling.isAlive() ? SURVIVED : SIBLING_DIED);
        sibling.destroyForcibly();
    }
}
