package backcheck.subject;

import java.util.List;

/** The nine methods that a student writes, with their signatures in the terms of package {@code network}. */
public enum ApiMethod {
    SIGMOID("sigmoid", "double", "double"),
    FORWARD("forward", "Activations", "Parameters", "double", "double"),
    LOSS("loss", "double", "double", "double"),
    BACKWARD("backward", "Gradients", "Parameters", "Example"),
    UPDATE("update", "Parameters", "Parameters", "Gradients", "double"),
    COST("cost", "double", "Parameters", "List"),
    TRAIN("train", "Parameters", "Parameters", "List", "double", "int"),
    SYMMETRIC_START("symmetricStart", "Parameters", "RandomGenerator"),
    RANDOM_START("randomStart", "Parameters", "RandomGenerator");

    private final String spelled;
    private final String returns;
    private final List<String> takes;

    ApiMethod(String spelled, String returns, String... takes) {
        this.spelled = spelled;
        this.returns = returns;
        this.takes = List.of(takes);
    }

    /** The method's name in the class {@code Network}. */
    public String spelled() {
        return spelled;
    }

    /** The simple name of the type that it returns. */
    public String returns() {
        return returns;
    }

    /** The simple names of the types that it takes. */
    public List<String> takes() {
        return takes;
    }

    /** How many numbers an answer has. */
    public int numbers() {
        return switch (returns) {
            case "double" -> 1;
            case "Activations" -> 6;
            default -> 9;
        };
    }

    /** The declaration as the assignment writes it, types only: {@code double loss(double, double)}. */
    public String signature() {
        return returns + " " + spelled + "(" + String.join(", ", takes) + ")";
    }

    /** The declaration as a class file writes it, types only: {@code (DD)D}. */
    public String descriptor() {
        StringBuilder descriptor = new StringBuilder("(");
        for (String type : takes) {
            descriptor.append(descriptor(type));
        }
        return descriptor.append(')').append(descriptor(returns)).toString();
    }

    private static String descriptor(String simpleName) {
        return switch (simpleName) {
            case "double" -> "D";
            case "int" -> "I";
            case "List" -> "Ljava/util/List;";
            case "RandomGenerator" -> "Ljava/util/random/RandomGenerator;";
            default -> "Lnetwork/" + simpleName + ";";
        };
    }
}
