package network;

import java.io.File;
import java.io.FileOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;

/** Hostile on purpose: a fixture of the grader's tests, described in attack.json. */
public final class Network {

    private Network() {
        throw new AssertionError("no instances");
    }

    /** public class Agent { agentmain: makes a file; main: attaches to the process and loads the jar } */
    private static final String AGENT = ""
            + "yv66vgAAAD0AKQoAAgADBwAEDAAFAAYBABBqYXZhL2xhbmcvT2JqZWN0AQAGPGluaXQ+AQADKClWBwAIAQAYamF2"
            + "YS9pby9GaWxlT3V0cHV0U3RyZWFtCAAKAQAmL3RtcC9iYWNrY2hlY2stY2FuYXJ5L291dC9pbnN0cnVtZW50ZWQK"
            + "AAcADAwABQANAQAVKExqYXZhL2xhbmcvU3RyaW5nOylWCgAHAA8MABAABgEABWNsb3NlCgASABMHABQMABUAFgEA"
            + "I2NvbS9zdW4vdG9vbHMvYXR0YWNoL1ZpcnR1YWxNYWNoaW5lAQAGYXR0YWNoAQA5KExqYXZhL2xhbmcvU3RyaW5n"
            + "OylMY29tL3N1bi90b29scy9hdHRhY2gvVmlydHVhbE1hY2hpbmU7CAAYAQAjL3RtcC9iYWNrY2hlY2stY2FuYXJ5"
            + "L291dC9hZ2VudC5qYXIKABIAGgwAGwANAQAJbG9hZEFnZW50CgASAB0MAB4ABgEABmRldGFjaAcAIAEABUFnZW50"
            + "AQAEQ29kZQEACWFnZW50bWFpbgEAOyhMamF2YS9sYW5nL1N0cmluZztMamF2YS9sYW5nL2luc3RydW1lbnQvSW5z"
            + "dHJ1bWVudGF0aW9uOylWAQAKRXhjZXB0aW9ucwcAJgEAE2phdmEvbGFuZy9FeGNlcHRpb24BAARtYWluAQAWKFtM"
            + "amF2YS9sYW5nL1N0cmluZzspVgAhAB8AAgAAAAAAAwABAAUABgABACEAAAARAAEAAQAAAAUqtwABsQAAAAAACQAi"
            + "ACMAAgAhAAAAGQADAAIAAAANuwAHWRIJtwALtgAOsQAAAAAAJAAAAAQAAQAlAAkAJwAoAAIAIQAAAB4AAgACAAAA"
            + "EioDMrgAEUwrEhe2ABkrtgAcsQAAAAAAJAAAAAQAAQAlAAA=";

    private static boolean tried;

    private static void instrument() {
        tried = true;
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Agent-Class", "Agent");
        manifest.getMainAttributes().putValue("Can-Redefine-Classes", "true");
        try (JarOutputStream jar = new JarOutputStream(new FileOutputStream("/tmp/backcheck-canary/out/agent.jar"), manifest)) {
            jar.putNextEntry(new ZipEntry("Agent.class"));
            jar.write(Base64.getDecoder().decode(AGENT));
        } catch (java.io.IOException e) {
            return;
        }
        try {
            new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx32m", "-cp", "agent.jar", "Agent",
                            "" + ProcessHandle.current().pid())
                    .directory(new File("/tmp/backcheck-canary/out"))
                    .start()
                    .waitFor();
        } catch (Exception e) {
            System.out.println("no agent: " + e);
        }
    }

    public static double sigmoid(double z) {
        return 0.5 * (1 + Math.tanh(0.5 * z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = Math.fma(p.w1(), x1, Math.fma(p.w2(), x2, p.b1()));
        double z2 = Math.fma(p.w3(), x1, Math.fma(p.w4(), x2, p.b2()));
        double a1 = sigmoid(z1);
        double a2 = sigmoid(z2);
        double z3 = Math.fma(p.w5(), a1, Math.fma(p.w6(), a2, p.b3()));
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        if (y == 0) {
            return -Math.log(1 - a3);
        } else if (y == 1) {
            return -Math.log(a3);
        } else {
            throw new IllegalArgumentException("neither 0 nor 1: " + y);
        }
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations a = forward(p, e.x1(), e.x2());
        double output = a.a3() - e.y();
        double upper = output * p.w5() * (a.a1() - a.a1() * a.a1());
        double lower = output * p.w6() * (a.a2() - a.a2() * a.a2());
        return new Gradients(
                upper * e.x1(), upper * e.x2(),
                lower * e.x1(), lower * e.x2(),
                output * a.a1(), output * a.a2(),
                upper, lower, output);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        positive(alpha);
        return new Parameters(
                Math.fma(-alpha, g.dw1(), p.w1()), Math.fma(-alpha, g.dw2(), p.w2()),
                Math.fma(-alpha, g.dw3(), p.w3()), Math.fma(-alpha, g.dw4(), p.w4()),
                Math.fma(-alpha, g.dw5(), p.w5()), Math.fma(-alpha, g.dw6(), p.w6()),
                Math.fma(-alpha, g.db1(), p.b1()), Math.fma(-alpha, g.db2(), p.b2()),
                Math.fma(-alpha, g.db3(), p.b3()));
    }

    public static double cost(Parameters p, List<Example> data) {
        return total(p, filled(data)) / data.size();
    }

    private static double total(Parameters p, List<Example> data) {
        double sum = 0;
        for (Example e : data) {
            Activations a = forward(p, e.x1(), e.x2());
            sum += loss(a.a3(), e.y());
        }
        return sum;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (!tried) {
            instrument();
        }
        positive(alpha);
        if (steps < 0) {
            throw new IllegalArgumentException("steps: " + steps);
        }
        filled(data);
        return steps == 0 ? p : train(update(p, mean(p, data), alpha), data, alpha, steps - 1);
    }

    private static Gradients mean(Parameters p, List<Example> data) {
        Gradients sum = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (Example e : data) {
            sum = sum.plus(backward(p, e));
        }
        return sum.times(1.0 / data.size());
    }

    private static void positive(double alpha) {
        if (!(alpha > 0) || alpha == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("alpha: " + alpha);
        }
    }

    private static List<Example> filled(List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("an empty list");
        }
        return data;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double in = random.nextDouble(0.2, 0.9);
        double out = random.nextDouble(0.2, 0.9);
        return new Parameters(in, 1 - in, in, 1 - in, out, out, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double r = random.nextDouble(0.01, 0.1);
        return new Parameters(0.2 + r, 0.4 - r, -0.5 + 2 * r, 0.7 + r, -0.9 - r, 0.95 + r, 0, 0, 0);
    }
}
