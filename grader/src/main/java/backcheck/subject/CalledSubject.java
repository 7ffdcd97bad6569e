package backcheck.subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Makes of calls what they ask: one call or many, with a data set that is watched, and whatever is thrown is an outcome. */
final class CalledSubject implements Subject {

    private static final int EXAMPLE = 3;
    private static final List<Object> NO_DATA = List.of();

    private final Set<ApiMethod> there;
    private final Calling calling;
    private final Errors errors;

    /**
     * A subject of methods that can be called.
     *
     * @param there the methods that there are
     * @param calling how they are called
     * @param errors what becomes of what they throw
     */
    CalledSubject(Set<ApiMethod> there, Calling calling, Errors errors) {
        this.there = there;
        this.calling = calling;
        this.errors = errors;
    }

    @Override
    public Outcome call(Call call) {
        for (ApiMethod method : call.methods()) {
            if (!there.contains(method)) {
                return new Outcome.Missing("");
            }
        }
        Thread.interrupted();
        try {
            return call.isWalk() ? new TrainingRun(calling, call).outcome() : once(call);
        } catch (Throwable e) {
            // whatever the student's code throws comes as it is, and a full stack or heap can show in our own lines
            return errors.outcome(e);
        }
    }

    private Outcome once(Call call) throws Throwable {
        ApiMethod method = call.method();
        List<Object> data = method == ApiMethod.COST || method == ApiMethod.TRAIN ? examples(call.data()) : NO_DATA;
        Object[] before = data.toArray();
        Object answer = calling.call(method, call.numbers(), data);
        return answer == null
                ? new Outcome.ReturnedNull()
                : new Outcome.Returned(calling.numbers(method, answer), !isSame(before, data));
    }

    private List<Object> examples(double[] flat) throws Throwable {
        List<Object> examples = new ArrayList<>();
        for (int i = 0; i < flat.length; i += EXAMPLE) {
            calling.add(Arrays.copyOfRange(flat, i, i + EXAMPLE), examples);
        }
        return examples;
    }

    /**
     * Records can't change, so the list is what it was if it holds the same ones. To ask first whether they are the very same
     * spares their own equals, which is slow to start.
     */
    private static boolean isSame(Object[] before, List<Object> data) {
        if (before.length != data.size()) {
            return false;
        }
        for (int i = 0; i < before.length; i++) {
            if (before[i] != data.get(i) && !before[i].equals(data.get(i))) {
                return false;
            }
        }
        return true;
    }
}
