package backcheck.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a run of the command line left.
 *
 * @param code the exit code
 * @param out what went to stdout
 * @param err what went to stderr
 */
record CommandLineRun(int code, String out, String err) {

    /** Where the submissions that tests grade are kept. */
    static final String RIGHT = "src/test/submissions/right/textbook-formulas";

    /** Run the command line in this JVM. */
    static CommandLineRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
