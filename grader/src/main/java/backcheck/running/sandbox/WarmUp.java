package backcheck.running.sandbox;

import backcheck.running.isolation.OwnFile;
import backcheck.running.worker.Wire;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a worker is fed to find out which classes every worker loads: the template in a submission's place, and each call. Nothing
 * of a student's gets into what is made of it.
 */
final class WarmUp {

    private WarmUp() {}

    /**
     * Write the frames into a file in a folder, and return it.
     *
     * @param template classes that answer each call somehow
     */
    static Path write(Path folder, Map<String, byte[]> template) throws IOException {
        Path file = folder.resolve("training");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(OwnFile.open(file)))) {
            Wire.writeBegin(out);
            Wire.writeClasses(out, template);
            for (int ticket = 1; ticket <= 2; ticket++) {
                Wire.writeAsk(out);
                Wire.writeCalls(out, ticket, calls());
            }
        }
        return file;
    }

    private static List<Call> calls() {
        double[] numbers = new double[9];
        double[] data = {1, 2, 1};
        return Stream.concat(
                        Arrays.stream(ApiMethod.values()).map(method -> call(method, numbers, data)),
                        Stream.of(Call.walk(numbers, data, 0.5, 1, 1, true)))
                .toList();
    }

    private static Call call(ApiMethod method, double[] p, double[] data) {
        return switch (method) {
            case SIGMOID -> Call.sigmoid(0);
            case FORWARD -> Call.forward(p, 1, 2);
            case LOSS -> Call.loss(0.5, 1);
            case BACKWARD -> Call.backward(p, 1, 2, 1);
            case UPDATE -> Call.update(p, p, 0.5);
            case COST -> Call.cost(p, data);
            case TRAIN -> Call.train(p, data, 0.5, 1);
            case SYMMETRIC_START -> Call.symmetricStart(1);
            case RANDOM_START -> Call.randomStart(1);
        };
    }
}
