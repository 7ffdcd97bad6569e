package network;

import java.util.Arrays;

/** A fully connected layer with two inputs and as many sigmoid units as it has biases. */
public class Layer {

    private final double[] first;
    private final double[] second;
    private final double[] bias;

    /** first[i] and second[i]: what unit i makes of the two inputs. */
    public Layer(double[] first, double[] second, double[] bias) {
        this.first = first;
        this.second = second;
        this.bias = bias;
    }

    public int size() {
        return bias.length;
    }

    public double first(int unit) {
        return first[unit];
    }

    public double second(int unit) {
        return second[unit];
    }

    public double bias(int unit) {
        return bias[unit];
    }

    /** Weighted sums for one pair of inputs. */
    public double[] sums(double[] in) {
        double[] z = new double[size()];
        Arrays.setAll(z, unit -> first[unit] * in[0] + second[unit] * in[1] + bias[unit]);
        return z;
    }

    public static double[] activations(double[] z) {
        return Arrays.stream(z).map(Network::sigmoid).toArray();
    }

    /** From dJ/dz of the units to dJ/d(input). */
    public double[] toInputs(double[] dz) {
        double[] d = {0, 0};
        for (int unit = 0; unit < size(); unit++) {
            d[0] += first[unit] * dz[unit];
            d[1] += second[unit] * dz[unit];
        }
        return d;
    }

    /** A layer of the same shape that holds the derivatives instead of the weights. */
    public static Layer derivatives(double[] dz, double[] in) {
        return new Layer(
                Arrays.stream(dz).map(d -> d * in[0]).toArray(), Arrays.stream(dz).map(d -> d * in[1]).toArray(), dz);
    }

    /** this + factor * other, unit by unit. */
    public Layer shifted(Layer other, double factor) {
        return new Layer(
                sum(first, other.first, factor), sum(second, other.second, factor), sum(bias, other.bias, factor));
    }

    private static double[] sum(double[] mine, double[] theirs, double factor) {
        double[] result = mine.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] += factor * theirs[i];
        }
        return result;
    }
}
