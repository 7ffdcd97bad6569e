package backcheck.benchmarks.parts;

import java.io.IOException;
import java.nio.file.Path;

/** A way to test a submission with an ordinary test class. */
interface TestWay {

    /** What it is. */
    String name();

    /** What the tests found in the reference, when this was set up. */
    Tested reference();

    /** Compile and test the sources of a folder. */
    Tested test(Path submission) throws IOException;
}
