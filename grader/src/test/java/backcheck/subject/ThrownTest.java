package backcheck.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThrownTest {

    @Test
    void aStubIsNotStarted() {
        assertThat(sigmoid("throw new UnsupportedOperationException(\"write sigmoid\");"))
                .isEqualTo(new Outcome.NotStarted(ApiMethod.SIGMOID));
    }

    @Test
    void aMethodOverAStubIsBlockedByIt() {
        Subject subject = StudentClasses.subject(
                """
                static double sigmoid(double z) { throw new UnsupportedOperationException(); }
                static double loss(double a3, double y) { return sigmoid(a3); }
                """);

        assertThat(subject.call(Call.loss(0, 1))).isEqualTo(new Outcome.NotStarted(ApiMethod.SIGMOID));
    }

    @Test
    void theSameExceptionOutOfAnImmutableListIsNoStub() {
        assertThat(sigmoid("List.of().add(null);\n return z;"))
                .isEqualTo(new Outcome.Threw("UnsupportedOperationException", "", "Network.java:2", false));
    }

    @Test
    void theSameExceptionOutOfAMethodOfTheStudentsOwnIsNoStub() {
        Subject subject = StudentClasses.subject(
                """
                static double sigmoid(double z) { return power(z); }
                static double power(double z) { throw new UnsupportedOperationException("no"); }
                """);

        assertThat(subject.call(Call.sigmoid(0)))
                .isEqualTo(new Outcome.Threw("UnsupportedOperationException", "no", "Network.java:3", false));
    }

    @Test
    void aSubclassOfTheStubsExceptionIsNoStub() {
        Subject subject = StudentClasses.subject(
                """
                static class Mine extends UnsupportedOperationException {}
                static double sigmoid(double z) { throw new Mine(); }
                """);

        assertThat(subject.call(Call.sigmoid(0))).isEqualTo(new Outcome.Threw("Mine", "", "Network.java:3", false));
    }

    @Test
    void tellsTypeMessageAndTheStudentsLine() {
        assertThat(sigmoid("int zero = (int) z;\n return 1 / zero;"))
                .isEqualTo(new Outcome.Threw("ArithmeticException", "/ by zero", "Network.java:3", false));
    }

    @Test
    void namesTheInnermostLineOfTheStudents() {
        assertThat(sigmoid("String text = \"one\";\n return Integer.parseInt(text);"))
                .asInstanceOf(type(Outcome.Threw.class))
                .returns("NumberFormatException", Outcome.Threw::type)
                .returns("Network.java:3", Outcome.Threw::location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IllegalArgumentException", "NumberFormatException", "IllegalFormatWidthException"})
    void knowsAnIllegalArgumentWithItsSubclasses(String exception) {
        String argument = exception.equals("IllegalFormatWidthException") ? "1" : "";

        assertThat(sigmoid("throw new " + exception + "(" + argument + ");"))
                .asInstanceOf(type(Outcome.Threw.class))
                .returns(exception, Outcome.Threw::type)
                .returns(true, Outcome.Threw::illegalArgument);
    }

    @Test
    void cutsALongMessage() {
        assertThat(sigmoid("throw new IllegalStateException(\"x\".repeat(201));"))
                .asInstanceOf(type(Outcome.Threw.class))
                .returns("x".repeat(200) + "…", Outcome.Threw::message);
    }

    @Test
    void keepsAMessageOfTheLongestLength() {
        assertThat(sigmoid("throw new IllegalStateException(\"x\".repeat(200));"))
                .asInstanceOf(type(Outcome.Threw.class))
                .returns("x".repeat(200), Outcome.Threw::message);
    }

    @Test
    void survivesAMessageThatThrows() {
        assertThat(liar("public String getMessage() { throw new IllegalStateException(); }"))
                .isEqualTo(new Outcome.Threw("Liar", "", "Network.java:3", false));
    }

    @Test
    void survivesAMessageThatNeverEnds() {
        assertThat(liar("public String getMessage() { return getMessage(); }"))
                .isEqualTo(new Outcome.Threw("Liar", "", "Network.java:3", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"return null;", "throw new IllegalStateException();", "return getStackTrace();"})
    void survivesATraceThatIsNone(String body) {
        assertThat(liar("public StackTraceElement[] getStackTrace() { " + body + " }"))
                .isEqualTo(new Outcome.Threw("Liar", "", "", false));
    }

    @Test
    void takesAStubWithoutATraceForAnException() {
        String withoutTrace =
                """
                UnsupportedOperationException e = new UnsupportedOperationException();
                e.setStackTrace(new StackTraceElement[0]);
                throw e;
                """;

        assertThat(sigmoid(withoutTrace))
                .isEqualTo(new Outcome.Threw("UnsupportedOperationException", "", "", false));
    }

    @Test
    void passesOverFramesWithoutAFile() {
        String withoutFile =
                """
                RuntimeException e = new IllegalStateException();
                e.setStackTrace(new StackTraceElement[] {
                    new StackTraceElement("network.Network", "sigmoid", null, 1),
                    new StackTraceElement("network.Network", "sigmoid", "Network.java", 77)});
                throw e;
                """;

        assertThat(sigmoid(withoutFile))
                .isEqualTo(new Outcome.Threw("IllegalStateException", "", "Network.java:77", false));
    }

    @Test
    void tellsARecursionThatDoesNotEnd() {
        assertThat(sigmoid("return\n 1 + sigmoid(z);")).isEqualTo(new Outcome.StackOverflow("Network.java:3"));
    }

    @Test
    void tellsThatTheMemoryIsFull() {
        assertThat(sigmoid("throw new OutOfMemoryError();")).isEqualTo(new Outcome.OutOfMemory());
    }

    @Test
    void tellsAnErrorAsItTellsAnException() {
        assertThat(sigmoid("throw new AssertionError(\"never\");"))
                .isEqualTo(new Outcome.Threw("AssertionError", "never", "Network.java:2", false));
    }

    @Test
    void tellsWhatAStaticInitialiserThrew() {
        Subject subject = StudentClasses.subject(
                """
                static final int ZERO = 0;
                static final double START = 1 / ZERO;
                static double sigmoid(double z) { return START; }
                """);

        assertThat(subject.call(Call.sigmoid(0)))
                .isEqualTo(new Outcome.Threw("ArithmeticException", "/ by zero", "Network.java:3", false));
    }

    @Test
    void aStaticInitialiserOverAStubIsBlockedByIt() {
        Subject subject = StudentClasses.subject(
                """
                static final double HALF = sigmoid(0);
                static double sigmoid(double z) { throw new UnsupportedOperationException(); }
                static double loss(double a3, double y) { return HALF; }
                """);

        assertThat(subject.call(Call.loss(0, 1))).isEqualTo(new Outcome.NotStarted(ApiMethod.SIGMOID));
    }

    @Test
    void tellsAnInitialiserErrorOfTheStudentsOwnThatHasNoCause() {
        assertThat(sigmoid("throw new ExceptionInInitializerError(\"mine\");"))
                .isEqualTo(new Outcome.Threw("ExceptionInInitializerError", "mine", "Network.java:2", false));
    }

    private static Outcome sigmoid(String body) {
        return StudentClasses.subject("static double sigmoid(double z) { " + body + " }")
                .call(Call.sigmoid(0));
    }

    /** What comes of an exception with this method of its own, thrown on line 3. */
    private static Outcome liar(String method) {
        return StudentClasses.subject("static class Liar extends RuntimeException { " + method + " }\n"
                        + "static double sigmoid(double z) { throw new Liar(); }")
                .call(Call.sigmoid(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends RuntimeException { public String getMessage() { throw new AssertionError(); } }",
                "extends RuntimeException { public StackTraceElement[] getStackTrace() { throw new AssertionError(); } }",
                "extends RuntimeException { public StackTraceElement[] getStackTrace() { return new StackTraceElement[1]; } }",
                "extends ExceptionInInitializerError { public Throwable getCause() { throw new IllegalStateException(); } }"
            })
    void survivesAThrowableThatLies(String liar) {
        Subject subject = StudentClasses.subject(
                "static class Liar " + liar + "\nstatic double sigmoid(double z) { throw new Liar(); }");

        Outcome outcome = subject.call(Call.sigmoid(0));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Threw.class, threw -> assertThat(threw.type()).isEqualTo("Liar"));
    }

}
