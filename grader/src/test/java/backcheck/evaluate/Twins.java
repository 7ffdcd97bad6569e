package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.Call;
import backcheck.subject.CalledSubject;
import backcheck.subject.LocalSubject;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import backcheck.worker.MemoryClasses;
import backcheck.worker.PrintedText;
import java.util.Map;

/** A submission that is run by this JVM and evaluated at the same time: each question is asked of both, and they must agree. */
final class Twins implements Subject {

    private final Subject run;
    private final Subject evaluated;

    Twins(Map<String, byte[]> classes) {
        this.run = new LocalSubject(new MemoryClasses(classes));
        this.evaluated = evaluated(classes);
    }

    /** A submission that is evaluated. */
    static Subject evaluated(Map<String, byte[]> classes) {
        Fuel fuel = new Fuel(EvaluatorMain.FUEL);
        EvaluatedCalling calling = new EvaluatedCalling(new Program(classes, new Library(), new PrintedText(), fuel), fuel);
        return new CalledSubject(calling.there(), calling);
    }

    @Override
    public Outcome call(Call call) {
        Outcome worked = evaluated.call(call);

        assertThat(worked).as("%s", call).isEqualTo(run.call(call));

        return worked;
    }
}
