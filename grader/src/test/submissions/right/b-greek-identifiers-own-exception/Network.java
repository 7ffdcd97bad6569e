package network;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** Νευρωνικό δίκτυο 2-2-1 με οπισθοδιάδοση του σφάλματος. */
public final class Network {

    /** Λανθασμένο όρισμα. */
    static class InputException extends IllegalArgumentException {
        private static final long serialVersionUID = 221L;

        private InputException(String μήνυμα) {
            super("Λάθος όρισμα: " + μήνυμα);
        }
    }

    static final class EmptyDataException extends InputException {
        private static final long serialVersionUID = 222L;

        EmptyDataException() {
            super("δεν υπάρχουν παραδείγματα");
        }
    }

    private static final DoubleUnaryOperator σ = ζ -> 1 / (1 + Math.exp(-ζ));
    private static final DoubleUnaryOperator σʹ = α -> α * (1 - α);

    /** θ με δείκτες όπως στην εκφώνηση, β για τα κατώφλια. */
    private record Thesi(double... θ) {
        static Thesi από(Parameters π) {
            return new Thesi(π.w1(), π.w2(), π.w3(), π.w4(), π.w5(), π.w6(), π.b1(), π.b2(), π.b3());
        }

        static Thesi από(Gradients γ) {
            return new Thesi(γ.dw1(), γ.dw2(), γ.dw3(), γ.dw4(), γ.dw5(), γ.dw6(), γ.db1(), γ.db2(), γ.db3());
        }

        Parameters παράμετροι() {
            return new Parameters(θ[0], θ[1], θ[2], θ[3], θ[4], θ[5], θ[6], θ[7], θ[8]);
        }
    }

    public static double sigmoid(double ζ) {
        return σ.applyAsDouble(ζ);
    }

    public static Activations forward(Parameters π, double χ1, double χ2) {
        double ζ1 = π.w1() * χ1 + π.w2() * χ2 + π.b1(), α1 = sigmoid(ζ1);
        double ζ2 = π.w3() * χ1 + π.w4() * χ2 + π.b2(), α2 = sigmoid(ζ2);
        double ζ3 = π.w5() * α1 + π.w6() * α2 + π.b3(), α3 = sigmoid(ζ3);
        return new Activations(ζ1, α1, ζ2, α2, ζ3, α3);
    }

    public static double loss(double α3, double ψ) {
        if (ψ == 0) return -Math.log1p(-α3);
        if (ψ == 1) return -Math.log(α3);
        throw new InputException("η ετικέτα είναι 0 ή 1, όχι " + ψ);
    }

    public static Gradients backward(Parameters π, Example ε) {
        Activations φ = forward(π, ε.x1(), ε.x2());
        double ψ = ε.y(), α1 = φ.a1(), α2 = φ.a2(), α3 = φ.a3();
        // δ = ∂J/∂ζ
        double δ3 = (1 - ψ) * α3 - ψ * (1 - α3);
        double δ1 = δ3 * π.w5() * σʹ.applyAsDouble(α1);
        double δ2 = δ3 * π.w6() * σʹ.applyAsDouble(α2);
        return new Gradients(δ1 * ε.x1(), δ1 * ε.x2(), δ2 * ε.x1(), δ2 * ε.x2(), δ3 * α1, δ3 * α2, δ1, δ2, δ3);
    }

    public static Parameters update(Parameters π, Gradients γ, double λ) {
        έλεγχος(λ);
        Thesi εδώ = Thesi.από(π), κλίση = Thesi.από(γ);
        for (int ι = 0; ι < εδώ.θ.length; ι++) {
            εδώ.θ[ι] -= λ * κλίση.θ[ι];
        }
        return εδώ.παράμετροι();
    }

    public static double cost(Parameters π, List<Example> Δ) {
        έλεγχος(Δ);
        double Σ = 0;
        for (Example ε : Δ) Σ += loss(forward(π, ε.x1(), ε.x2()).a3(), ε.y());
        return Σ / Δ.size();
    }

    public static Parameters train(Parameters π, List<Example> Δ, double λ, int ν) {
        έλεγχος(Δ);
        έλεγχος(λ);
        if (ν < 0) throw new InputException("αρνητικός αριθμός βημάτων " + ν);
        for (int κ = 1; κ <= ν; κ++) {
            double[] Σ = new double[9];
            for (Example ε : Δ) {
                Thesi κλίση = Thesi.από(backward(π, ε));
                for (int ι = 0; ι < Σ.length; ι++) Σ[ι] += κλίση.θ[ι] / Δ.size();
            }
            π = update(π, new Gradients(Σ[0], Σ[1], Σ[2], Σ[3], Σ[4], Σ[5], Σ[6], Σ[7], Σ[8]), λ);
        }
        return π;
    }

    private static void έλεγχος(double λ) {
        if (Double.isNaN(λ) || λ <= 0 || λ == Double.POSITIVE_INFINITY) {
            throw new InputException("ο ρυθμός μάθησης πρέπει να είναι θετικός και πεπερασμένος, όχι " + λ);
        }
    }

    private static void έλεγχος(List<Example> Δ) {
        if (Δ.isEmpty()) throw new EmptyDataException();
    }

    public static Parameters symmetricStart(RandomGenerator τύχη) {
        double ω = τύχη.nextDouble(0.5, 0.9);
        return new Parameters(ω, -ω, ω, -ω, ω / 2, ω / 2, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator τύχη) {
        double[] ω = τύχη.doubles(-1, 1).filter(ρ -> ρ != 0).distinct().limit(6).toArray();
        return new Parameters(ω[0], ω[1], ω[2], ω[3], ω[4], ω[5], 0, 0, 0);
    }
}
