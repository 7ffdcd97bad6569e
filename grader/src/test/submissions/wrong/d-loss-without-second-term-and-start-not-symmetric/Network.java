package network;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rede com duas entradas, dois neurónios escondidos e uma saída.
 */
public final class Network {

    /** Traço de uma propagação: tudo o que o retorno precisa. */
    private record Trace(Parameters p, Example e, Activations v) {

        static Trace of(Parameters p, Example e) {
            return new Trace(p, e, forward(p, e.x1(), e.x2()));
        }

        double saida() {
            return v.a3() - e.y();
        }

        double escondido(int k) {
            return switch (k) {
                case 1 -> saida() * p.w5() * v.a1() * (1 - v.a1());
                case 2 -> saida() * p.w6() * v.a2() * (1 - v.a2());
                default -> throw new IllegalStateException("neurónio " + k);
            };
        }

        double entrada(int k) {
            return switch (k) {
                case 1 -> e.x1();
                case 2 -> e.x2();
                default -> 1;
            };
        }

        Gradients gradiente() {
            return new Gradients(
                    escondido(1) * entrada(1),
                    escondido(1) * entrada(2),
                    escondido(2) * entrada(1),
                    escondido(2) * entrada(2),
                    saida() * v.a1(),
                    saida() * v.a2(),
                    escondido(1) * entrada(0),
                    escondido(2) * entrada(0),
                    saida());
        }
    }

    public static Gradients backward(Parameters p, Example e) {
        return Trace.of(p, e).gradiente();
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        var z1 = soma(p.w1(), x1, p.w2(), x2, p.b1());
        var z2 = soma(p.w3(), x1, p.w4(), x2, p.b2());
        var a1 = sigmoid(z1);
        var a2 = sigmoid(z2);
        var z3 = soma(p.w5(), a1, p.w6(), a2, p.b3());
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    private static double soma(double u, double s, double v, double t, double c) {
        return u * s + v * t + c;
    }

    public static double sigmoid(double z) {
        return z > 0 ? 1 - sigmoid(-z) : Math.exp(z) / (1 + Math.exp(z));
    }

    public static double loss(double a3, double y) {
        int rotulo = rotulo(y).orElseThrow(() -> new IllegalArgumentException("rótulo " + y));
        return -rotulo * Math.log(a3);
    }

    private static Optional<Integer> rotulo(double y) {
        if (y == 0) return Optional.of(0);
        if (y == 1) return Optional.of(1);
        return Optional.empty();
    }

    public static double cost(Parameters p, List<Example> dados) {
        naoVazio(dados);
        return IntStream.range(0, dados.size())
                        .mapToObj(dados::get)
                        .map(e -> Trace.of(p, e))
                        .mapToDouble(t -> loss(t.v().a3(), t.e().y()))
                        .sum()
                / dados.size();
    }

    public static Parameters update(Parameters p, Gradients g, double passo) {
        passoValido(passo);
        return new Parameters(
                p.w1() - passo * g.dw1(), p.w2() - passo * g.dw2(), p.w3() - passo * g.dw3(), p.w4() - passo * g.dw4(),
                p.w5() - passo * g.dw5(), p.w6() - passo * g.dw6(), p.b1() - passo * g.db1(), p.b2() - passo * g.db2(),
                p.b3() - passo * g.db3());
    }

    public static Parameters train(Parameters p, List<Example> dados, double passo, int vezes) {
        naoVazio(dados);
        passoValido(passo);
        if (vezes < 0) {
            throw new IllegalArgumentException("vezes " + vezes);
        }
        return IntStream.range(0, vezes)
                .boxed()
                .reduce(p, (q, i) -> update(q, medio(q, dados), passo), (antes, depois) -> depois);
    }

    private static Gradients medio(Parameters p, List<Example> dados) {
        List<Gradients> todos = dados.stream().map(e -> backward(p, e)).collect(Collectors.toList());
        Gradients total = todos.get(0);
        for (Gradients g : todos.subList(1, todos.size())) {
            total = total.plus(g);
        }
        return total.times(1.0 / todos.size());
    }

    private static void naoVazio(List<?> dados) {
        if (dados.isEmpty()) {
            throw new IllegalArgumentException("sem dados");
        }
    }

    private static void passoValido(double passo) {
        boolean valido = Double.compare(passo, 0.0) > 0 && passo < Double.POSITIVE_INFINITY;
        if (!valido) {
            throw new IllegalArgumentException("passo " + passo);
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double a = random.nextDouble(0.2, 0.9);
        double b = random.nextDouble(0.2, 0.9);
        double c = random.nextDouble(0.2, 0.9);
        return new Parameters(a, b, b, a, c, c, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] s = IntStream.rangeClosed(1, 6).mapToDouble(i -> random.nextDouble(-1, 1)).toArray();
        return new Parameters(s[0], s[1], s[2], s[3], s[4], s[5], 0.01, 0.01, 0.01);
    }
}
