package backcheck.evaluate;

import backcheck.subject.ApiMethod;
import backcheck.subject.Calling;
import backcheck.subject.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls the nine methods of a program that is worked out here. */
final class EvaluatedCalling implements Calling {

    private static final String NETWORK = "network/Network";

    private final Machine machine;
    private final Fuel fuel;
    private final Map<ApiMethod, Routine> routines = new EnumMap<>(ApiMethod.class);
    private final OwnType parameters;
    private final OwnType gradients;
    private final OwnType example;

    /**
     * Find the methods.
     *
     * @throws Declined if the class or the given records are not there
     */
    EvaluatedCalling(Program program, Fuel fuel) {
        this.machine = program.machine();
        this.fuel = fuel;
        this.parameters = program.own("network/Parameters");
        this.gradients = program.own("network/Gradients");
        this.example = program.own("network/Example");
        OwnType network = program.own(NETWORK);
        for (ApiMethod method : ApiMethod.values()) {
            Routine routine = network.find(method.spelled() + method.descriptor());
            if (routine != null && routine.isStatic() && !routine.isPrivate()) {
                routines.put(method, routine);
            }
        }
    }

    /** The methods that there are. */
    Set<ApiMethod> there() {
        return routines.keySet();
    }

    @Override
    public Object call(ApiMethod method, double[] numbers, List<Object> data) {
        return machine.callOwn(routines.get(method), arguments(method, numbers, data));
    }

    private Object[] arguments(ApiMethod method, double[] numbers, List<Object> data) {
        return switch (method) {
            case SIGMOID -> new Object[] {numbers[0]};
            case LOSS -> new Object[] {numbers[0], numbers[1]};
            case FORWARD -> new Object[] {record(parameters, numbers, 0), numbers[9], numbers[10]};
            case BACKWARD -> new Object[] {record(parameters, numbers, 0), record(example, numbers, 9)};
            case UPDATE -> new Object[] {record(parameters, numbers, 0), record(gradients, numbers, 9), numbers[18]};
            case COST -> new Object[] {record(parameters, numbers, 0), data};
            case TRAIN -> new Object[] {record(parameters, numbers, 0), data, numbers[9], (int) numbers[10]};
            case SYMMETRIC_START, RANDOM_START -> new Object[] {new MeteredRandom((long) numbers[0], fuel)};
        };
    }

    /** A given record, whose constructor does nothing but keep its numbers. */
    private static Instance record(OwnType type, double[] numbers, int from) {
        Instance made = Instance.of(type);
        for (int i = 0; i < made.numbers.length; i++) {
            made.numbers[i] = Double.doubleToRawLongBits(numbers[from + i]);
        }
        return made;
    }

    @Override
    public void add(double[] numbers, List<Object> data) {
        data.add(record(example, numbers, 0));
    }

    @Override
    public double[] numbers(ApiMethod method, Object answer) {
        if (answer instanceof Double number) {
            return new double[] {number};
        }
        return Arrays.stream(((Instance) answer).numbers).mapToDouble(Double::longBitsToDouble).toArray();
    }

    /** Whatever is not thrown by the submission is none of its outcomes. */
    @Override
    public Outcome thrown(Throwable thrown) {
        if (thrown instanceof StudentException own) {
            return own.thrown() instanceof Throwable exception
                    ? Calling.super.thrown(exception)
                    : threw((Instance) own.thrown());
        }
        if (thrown instanceof OutOfMemoryError full) {
            // it may have hit a class of the JDK's on its way to be ready: this JVM serves nobody any more
            throw full;
        }
        throw thrown instanceof Declined declined ? declined : new Declined(thrown.toString());
    }

    private Outcome threw(Instance exception) {
        return threw(
                exception.type().simpleName(),
                message(exception),
                (StackTraceElement) exception.things[Base.PLACE],
                exception.type().isA("java/lang/IllegalArgumentException"));
    }

    private String message(Instance exception) {
        Routine own = exception.type().find("getMessage()Ljava/lang/String;");
        try {
            Object message = own == null ? exception.things[Base.MESSAGE] : machine.callOwn(own, exception);
            return message == null ? "" : (String) message;
        } catch (StudentException e) {
            return "";
        }
    }
}
