package network;

/** A fully connected layer with any number of neurons. */
class Layer {
    final double[][] weight;
    final double[] bias;
    double[] in, net, act;
    double[][] dw;
    double[] db;

    Layer(double[][] weight, double[] bias) {
        this.weight = weight;
        this.bias = bias;
    }

    static Layer hidden(Parameters p) {
        return new Layer(new double[][] {{p.w1(), p.w2()}, {p.w3(), p.w4()}}, new double[] {p.b1(), p.b2()});
    }

    static Layer output(Parameters p) {
        return new Layer(new double[][] {{p.w5(), p.w6()}}, new double[] {p.b3()});
    }

    static Parameters join(Layer h, Layer o) {
        return new Parameters(
                h.weight[0][0], h.weight[0][1], h.weight[1][0], h.weight[1][1],
                o.weight[0][0], o.weight[0][1],
                h.bias[0], h.bias[1], o.bias[0]);
    }

    double[] apply(double... input) {
        in = input;
        net = bias.clone();
        act = new double[net.length];
        for (int n = 0; n < net.length; n++) {
            for (int i = 0; i < in.length; i++) {
                net[n] += weight[n][i] * in[i];
            }
            act[n] = Network.sigmoid(net[n]);
        }
        return act;
    }

    /** Stores the gradients; returns the mean error of each input. */
    double[] learn(double... delta) {
        dw = new double[delta.length][in.length];
        db = delta;
        double[] before = new double[in.length];
        for (int i = 0; i < in.length; i++) {
            for (int n = 0; n < delta.length; n++) {
                dw[n][i] = delta[n] * in[i];
                before[i] += weight[n][i] * delta[n];
            }
            before[i] /= in.length;
        }
        return before;
    }

    Layer descend(double alpha) {
        double[][] w = new double[weight.length][];
        double[] b = new double[bias.length];
        for (int n = 0; n < w.length; n++) {
            w[n] = new double[weight[n].length];
            for (int i = 0; i < w[n].length; i++) w[n][i] = weight[n][i] - alpha * dw[n][i];
            b[n] = bias[n] - alpha * db[n];
        }
        return new Layer(w, b);
    }
}
