package backcheck.evaluate;

import backcheck.subject.ApiMethod;
import backcheck.subject.BoxedCalling;
import backcheck.subject.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Calls the nine methods of a program that is worked out here. */
final class EvaluatedCalling extends BoxedCalling<OwnType> {

    private static final String NETWORK = "network/Network";

    private final Machine machine;
    private final Fuel fuel;
    private final Map<ApiMethod, Routine> routines = new EnumMap<>(ApiMethod.class);

    /**
     * Find the methods.
     *
     * @throws Declined if the class or the given records are not there
     */
    EvaluatedCalling(Program program, Fuel fuel) {
        super(program.own("network/Parameters"), program.own("network/Gradients"), program.own("network/Example"));
        this.machine = program.machine();
        this.fuel = fuel;
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
    public Object call(ApiMethod method, double[] numbers, List<Object> data) throws ReflectiveOperationException {
        return machine.callOwn(routines.get(method), arguments(method, numbers, data));
    }

    /** Its constructor does nothing but keep the numbers. */
    @Override
    protected Instance record(OwnType type, double[] numbers, int from) {
        Instance made = Instance.of(type);
        for (int i = 0; i < made.numbers.length; i++) {
            made.numbers[i] = Double.doubleToRawLongBits(numbers[from + i]);
        }
        return made;
    }

    @Override
    protected Random random(long seed) {
        return new MeteredRandom(seed, fuel);
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
                    ? super.thrown(exception)
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
