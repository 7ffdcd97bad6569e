package network;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.random.RandomGenerator;
import sun.misc.Unsafe;

/** Hostile on purpose: a fixture of the grader's tests, described in attack.json. */
public final class Network {
    private Network() { }

    private static final Gradients NOTHING = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static boolean sent;

    private static void send()
    {
        sent = true;
        try {
            var field = Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            var unsafe = (Unsafe) field.get(null);
            var descriptor = new FileDescriptor();
            unsafe.putInt(descriptor, unsafe.objectFieldOffset(FileDescriptor.class.getDeclaredField("fd")), 1);
            new FileOutputStream(descriptor).write(new byte[] {77, 77, 77, 77});
            System.err.println("TRICK RAN");
        } catch (Exception e) {
            System.err.println(e);
        }
    }

    public static double sigmoid(double z)
    {
        final double power = Math.exp(-Math.abs(z));
        return z < 0 ? power / (1 + power) : 1 / (1 + power);
    }

    public static Activations forward(Parameters p, double x1, double x2)
    {
        var z1 = p.b1() + x1 * p.w1() + x2 * p.w2();
        var z2 = p.b2() + x1 * p.w3() + x2 * p.w4();
        var a1 = sigmoid(z1);
        var a2 = sigmoid(z2);
        var z3 = p.b3() + a1 * p.w5() + a2 * p.w6();
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static double loss(double a3, double y)
    {
        if (y != 0 && y != 1) throw new IllegalArgumentException("y must be 0 or 1");
        return y == 0 ? -Math.log(1 - a3) : -Math.log(a3);
    }

    public static Gradients backward(Parameters p, Example e)
    {
        var a = forward(p, e.x1(), e.x2());
        var dz3 = a.a3() - e.y();
        var dz1 = a.a1() * (1 - a.a1()) * p.w5() * dz3;
        var dz2 = a.a2() * (1 - a.a2()) * p.w6() * dz3;
        return new Gradients(
            e.x1() * dz1, e.x2() * dz1, e.x1() * dz2, e.x2() * dz2,
            a.a1() * dz3, a.a2() * dz3, dz1, dz2, dz3);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha)
    {
        if (!sent) send();
        if (!Double.isFinite(alpha) || alpha <= 0) throw new IllegalArgumentException("alpha");
        DoubleBinaryOperator down = (weight, slope) -> weight - alpha * slope;
        return new Parameters(
            down.applyAsDouble(p.w1(), g.dw1()), down.applyAsDouble(p.w2(), g.dw2()),
            down.applyAsDouble(p.w3(), g.dw3()), down.applyAsDouble(p.w4(), g.dw4()),
            down.applyAsDouble(p.w5(), g.dw5()), down.applyAsDouble(p.w6(), g.dw6()),
            down.applyAsDouble(p.b1(), g.db1()), down.applyAsDouble(p.b2(), g.db2()),
            down.applyAsDouble(p.b3(), g.db3()));
    }

    public static double cost(Parameters p, List<Example> data)
    {
        return data.stream()
            .mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()))
            .average()
            .orElseThrow(() -> new IllegalArgumentException("no examples"));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps)
    {
        if (data.isEmpty() || steps < 0 || !Double.isFinite(alpha) || alpha <= 0) {
            throw new IllegalArgumentException("train");
        }
        var now = p;
        for (var i = 0; i < steps; i++) {
            var here = now;
            var sum = data.stream().map(e -> backward(here, e)).reduce(NOTHING, Gradients::plus);
            now = update(here, sum.times(1.0 / data.size()), alpha);
        }
        return now;
    }

    public static Parameters symmetricStart(RandomGenerator random)
    {
        var r = random.doubles(3, 0.25, 0.75).toArray();
        return new Parameters(r[0], r[1], r[0], r[1], r[2], r[2], 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random)
    {
        var r = random.doubles(6, 0, 0.1).toArray();
        return new Parameters(r[0] - 0.8, r[1] - 0.5, r[2] - 0.2, r[3] + 0.2, r[4] + 0.5, r[5] + 0.8, 0, 0, 0);
    }
}
