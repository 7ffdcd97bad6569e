package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    private static float sig(float z) {
        return 1f / (1f + (float) Math.exp(-z));
    }

    public static double sigmoid(double z) {
        return sig((float) z);
    }

    private static float sum(double u, double s, double v, double t, double b) {
        float first = (float) u * (float) s;
        float second = (float) v * (float) t;
        return first + second + (float) b;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        float z1 = sum(p.w1(), x1, p.w2(), x2, p.b1());
        float z2 = sum(p.w3(), x1, p.w4(), x2, p.b2());
        float a1 = sig(z1), a2 = sig(z2);
        float z3 = sum(p.w5(), a1, p.w6(), a2, p.b3());
        return new Activations(z1, a1, z2, a2, z3, sig(z3));
    }

    public static double loss(double a3, double y) {
        float answer = (float) a3;
        if (y == 0) return -(float) Math.log(1f - answer);
        if (y == 1) return -(float) Math.log(answer);
        throw new IllegalArgumentException("label has to be 0 or 1");
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations t = forward(p, e.x1(), e.x2());
        float a1 = (float) t.a1(), a2 = (float) t.a2(), a3 = (float) t.a3();
        float x1 = (float) e.x1(), x2 = (float) e.x2(), y = (float) e.y();
        float e3 = a3 - y;
        float e2 = e3 * (float) p.w6() * a2 * (1f - a2);
        float e1 = e3 * (float) p.w5() * a1 * (1f - a1);
        return new Gradients(e1 * x1, e1 * x2, e2 * x1, e2 * x2, e3 * a1, e3 * a2, e1, e2, e3);
    }

    private static float moved(double w, double slope, float rate) {
        return (float) w - rate * (float) slope;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha > 0 && alpha < Double.POSITIVE_INFINITY) {
            float rate = (float) alpha;
            return new Parameters(
                    moved(p.w1(), g.dw1(), rate), moved(p.w2(), g.dw2(), rate), moved(p.w3(), g.dw3(), rate),
                    moved(p.w4(), g.dw4(), rate), moved(p.w5(), g.dw5(), rate), moved(p.w6(), g.dw6(), rate),
                    moved(p.b1(), g.db1(), rate), moved(p.b2(), g.db2(), rate), moved(p.b3(), g.db3(), rate));
        }
        throw new IllegalArgumentException("alpha");
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("no data");
        float total = 0f;
        for (Example e : data) {
            total += (float) loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return total / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) throw new IllegalArgumentException("no data");
        if (!(alpha > 0) || Double.isInfinite(alpha)) throw new IllegalArgumentException("alpha");
        if (steps < 0) throw new IllegalArgumentException("steps");
        float[] w = {
            (float) p.w1(), (float) p.w2(), (float) p.w3(), (float) p.w4(), (float) p.w5(), (float) p.w6(),
            (float) p.b1(), (float) p.b2(), (float) p.b3()
        };
        float rate = (float) alpha / data.size();
        Parameters now = steps == 0 ? p : pack(w);
        for (int s = 0; s < steps; s++) {
            float[] d = new float[9];
            for (Example e : data) {
                Gradients g = backward(now, e);
                d[0] += (float) g.dw1();
                d[1] += (float) g.dw2();
                d[2] += (float) g.dw3();
                d[3] += (float) g.dw4();
                d[4] += (float) g.dw5();
                d[5] += (float) g.dw6();
                d[6] += (float) g.db1();
                d[7] += (float) g.db2();
                d[8] += (float) g.db3();
            }
            for (int i = 0; i < 9; i++) w[i] -= rate * d[i];
            now = pack(w);
        }
        return now;
    }

    private static Parameters pack(float[] w) {
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8]);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        float in = random.nextFloat(0.1f, 1f), out = random.nextFloat(0.1f, 1f);
        return pack(new float[] {in, -in, in, -in, out, out, 0f, 0f, 0f});
    }

    public static Parameters randomStart(RandomGenerator random) {
        float[] w = new float[9];
        for (int i = 0; i < 6; i++) w[i] = i / 4f + random.nextFloat() / 5f;
        return pack(w);
    }
}
