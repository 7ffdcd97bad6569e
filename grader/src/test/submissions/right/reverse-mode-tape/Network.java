package network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

public final class Network {

    /** A node of the computation, knows where it came from and how to push its gradient back there. */
    static class Value {
        double data;
        double grad = 0.0;
        List<Value> prev;
        Runnable _backward = () -> {};

        Value(double data, Value... prev) {
            this.data = data;
            this.prev = List.of(prev);
        }

        Value add(Value other) {
            Value out = new Value(this.data + other.data, this, other);
            out._backward = () -> {
                this.grad += out.grad;
                other.grad += out.grad;
            };
            return out;
        }

        Value mul(Value other) {
            Value out = new Value(this.data * other.data, this, other);
            out._backward = () -> {
                this.grad += other.data * out.grad;
                other.grad += this.data * out.grad;
            };
            return out;
        }

        Value mul(double k) {
            return this.mul(new Value(k));
        }

        Value sub(Value other) {
            return this.add(other.mul(-1.0));
        }

        Value sigmoid() {
            Value out = new Value(Network.sigmoid(this.data), this);
            out._backward = () -> this.grad += out.data * (1.0 - out.data) * out.grad;
            return out;
        }

        Value log() {
            Value out = new Value(Math.log(this.data), this);
            out._backward = () -> this.grad += out.grad / this.data;
            return out;
        }

        void backward() {
            List<Value> topo = new ArrayList<>();
            visit(this, topo, new HashSet<>());
            Collections.reverse(topo);
            this.grad = 1.0;
            for (Value v : topo) {
                v._backward.run();
            }
        }

        private static void visit(Value v, List<Value> topo, Set<Value> seen) {
            if (seen.add(v)) {
                v.prev.forEach(child -> visit(child, topo, seen));
                topo.add(v);
            }
        }
    }

    static Map<String, Value> leaves(Parameters p) {
        Map<String, Value> m = new LinkedHashMap<>();
        m.put("w1", new Value(p.w1()));
        m.put("w2", new Value(p.w2()));
        m.put("w3", new Value(p.w3()));
        m.put("w4", new Value(p.w4()));
        m.put("w5", new Value(p.w5()));
        m.put("w6", new Value(p.w6()));
        m.put("b1", new Value(p.b1()));
        m.put("b2", new Value(p.b2()));
        m.put("b3", new Value(p.b3()));
        return m;
    }

    static Map<String, Value> graph(Map<String, Value> m, double x1, double x2) {
        Map<String, Value> g = new LinkedHashMap<>();
        g.put("z1", m.get("w1").mul(x1).add(m.get("w2").mul(x2)).add(m.get("b1")));
        g.put("a1", g.get("z1").sigmoid());
        g.put("z2", m.get("w3").mul(x1).add(m.get("w4").mul(x2)).add(m.get("b2")));
        g.put("a2", g.get("z2").sigmoid());
        g.put("z3", m.get("w5").mul(g.get("a1")).add(m.get("w6").mul(g.get("a2"))).add(m.get("b3")));
        g.put("a3", g.get("z3").sigmoid());
        return g;
    }

    static Value lossNode(Value a3, double y) {
        Value one = new Value(1.0);
        if (y == 1.0) {
            return a3.log().mul(-1.0);
        } else if (y == 0.0) {
            return one.sub(a3).log().mul(-1.0);
        }
        throw new IllegalArgumentException("target should be 0 or 1, got " + y);
    }

    static Value costNode(Map<String, Value> m, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("empty batch");
        Value total = new Value(0.0);
        for (Example ex : data) {
            total = total.add(lossNode(graph(m, ex.x1(), ex.x2()).get("a3"), ex.y()));
        }
        return total.mul(1.0 / data.size());
    }

    static Gradients grads(Map<String, Value> m) {
        return new Gradients(
                m.get("w1").grad, m.get("w2").grad, m.get("w3").grad, m.get("w4").grad, m.get("w5").grad,
                m.get("w6").grad, m.get("b1").grad, m.get("b2").grad, m.get("b3").grad);
    }

    public static double sigmoid(double z) {
        double t = Math.exp(-Math.abs(z));
        return z < 0 ? t / (1.0 + t) : 1.0 / (1.0 + t);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Map<String, Value> g = graph(leaves(p), x1, x2);
        return new Activations(
                g.get("z1").data, g.get("a1").data, g.get("z2").data,
                g.get("a2").data, g.get("z3").data, g.get("a3").data);
    }

    public static double loss(double a3, double y) {
        return lossNode(new Value(a3), y).data;
    }

    public static Gradients backward(Parameters p, Example e) {
        Map<String, Value> m = leaves(p);
        lossNode(graph(m, e.x1(), e.x2()).get("a3"), e.y()).backward();
        return grads(m);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (Double.isInfinite(alpha) || !(alpha > 0.0)) throw new IllegalArgumentException("bad lr " + alpha);
        return new Parameters(
                p.w1() - alpha * g.dw1(),
                p.w2() - alpha * g.dw2(),
                p.w3() - alpha * g.dw3(),
                p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(),
                p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(),
                p.b2() - alpha * g.db2(),
                p.b3() - alpha * g.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        return costNode(leaves(p), data).data;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (Double.isInfinite(alpha) || !(alpha > 0.0)) throw new IllegalArgumentException("bad lr " + alpha);
        if (data.isEmpty()) throw new IllegalArgumentException("empty batch");
        if (steps < 0) throw new IllegalArgumentException("bad number of epochs " + steps);
        Parameters q = p;
        for (int epoch = 0; epoch < steps; epoch++) {
            Map<String, Value> m = leaves(q);
            costNode(m, data).backward();
            q = update(q, grads(m), alpha);
        }
        return q;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = random.nextGaussian(0.0, 0.1) + 1.0;
        if (w == 0.0) w = 1.0;
        return new Parameters(w, w, w, w, w, w, 0.0, 0.0, 0.0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Set<Double> w = new java.util.TreeSet<>();
        while (w.size() < 6) w.add(random.nextGaussian(0.0, 1.0));
        List<Double> l = new ArrayList<>(w);
        return new Parameters(l.get(3), l.get(0), l.get(5), l.get(1), l.get(4), l.get(2), 0.0, 0.0, 0.0);
    }
}
