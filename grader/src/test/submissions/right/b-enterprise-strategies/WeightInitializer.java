package network;

import java.util.random.RandomGenerator;

/** Strategy: where learning begins. */
@FunctionalInterface
public interface WeightInitializer {

    Parameters initialize(RandomGenerator generator);

    /** Factory of the two strategies that the application knows. */
    enum Kind implements WeightInitializer {
        SYMMETRIC {
            @Override
            public Parameters initialize(final RandomGenerator generator) {
                final double horizontal = nonZero(generator);
                final double vertical = nonZero(generator);
                final double output = nonZero(generator);
                return ParametersBuilder.newBuilder()
                        .withFirstNeuron(horizontal, vertical, 0.0d)
                        .withSecondNeuron(horizontal, vertical, 0.0d)
                        .withOutputNeuron(output, output, 0.0d)
                        .build();
            }
        },
        RANDOM {
            @Override
            public Parameters initialize(final RandomGenerator generator) {
                return ParametersBuilder.newBuilder()
                        .withFirstNeuron(generator.nextGaussian(), generator.nextGaussian(), 0.0d)
                        .withSecondNeuron(generator.nextGaussian(), generator.nextGaussian(), 0.0d)
                        .withOutputNeuron(generator.nextGaussian(), generator.nextGaussian(), 0.0d)
                        .build();
            }
        };

        private static double nonZero(final RandomGenerator generator) {
            final double magnitude = generator.nextDouble(0.2d, 1.2d);
            return generator.nextBoolean() ? magnitude : -magnitude;
        }
    }
}
