package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

  // ---------- propagación hacia delante ----------

  public static double sigmoid(double z) {
    double potencia = Math.exp(-z);
    double denominador = 1 + potencia;
    return 1 / denominador;
  }

  public static Activations forward(Parameters p, double x1, double x2) {
    double suma1, suma2, suma3;
    double salida1, salida2, salida3;

    suma1 = p.b1();
    suma1 += p.w1() * x1;
    suma1 += p.w2() * x2;
    salida1 = sigmoid(suma1);

    suma2 = p.b2();
    suma2 += p.w3() * x1;
    suma2 += p.w4() * x2;
    salida2 = sigmoid(suma2);

    suma3 = p.b3();
    suma3 += p.w5() * salida1;
    suma3 += p.w6() * salida2;
    salida3 = sigmoid(suma3);

    return new Activations(suma1, salida1, suma2, salida2, suma3, salida3);
  }

  // ---------- error ----------

  public static double loss(double a3, double y) {
    if (y < 0 || y > 1 || y != Math.rint(y)) throw new IllegalArgumentException("etiqueta");
    double primero = y == 0 ? 0 : y * Math.log(a3);
    double segundo = y == 1 ? 0 : (1 - y) * Math.log(1 - a3);
    return -primero - segundo;
  }

  public static double cost(Parameters p, List<Example> data) {
    int cuantos = 0;
    double acumulado = 0;
    for (Example ejemplo : data) {
      cuantos++;
      acumulado += loss(forward(p, ejemplo.x1(), ejemplo.x2()).a3(), ejemplo.y());
    }
    if (cuantos == 0) throw new IllegalArgumentException("lista");
    return acumulado / cuantos;
  }

  // ---------- propagación hacia atrás ----------

  public static Gradients backward(Parameters p, Example e) {
    Activations v = forward(p, e.x1(), e.x2());
    double error3 = v.a3() - e.y();

    // neurona 2
    double error2 = error3;
    error2 *= p.w6();
    error2 *= v.a2();
    error2 *= 1 - v.a2();

    // neurona 1
    double error1 = error3;
    error1 *= p.w6();
    error1 *= v.a1();
    error1 *= 1 - v.a1();

    return new Gradients(
        e.x1() * error1, e.x2() * error1,
        e.x1() * error2, e.x2() * error2,
        v.a1() * error3, v.a2() * error3,
        error1, error2, error3);
  }

  // ---------- aprendizaje ----------

  private static boolean sirve(double alpha) {
    return alpha > 0 && alpha < Double.POSITIVE_INFINITY;
  }

  public static Parameters update(Parameters p, Gradients g, double alpha) {
    if (sirve(alpha)) {
      return new Parameters(
          p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.w3() - alpha * g.dw3(),
          p.w4() - alpha * g.dw4(), p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
          p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }
    throw new IllegalArgumentException("alpha");
  }

  public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
    if (!sirve(alpha) || steps < 0 || data.isEmpty()) throw new IllegalArgumentException("train");
    int paso = 0;
    Parameters actual = p;
    while (paso < steps) {
      Gradients media = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
      for (Example ejemplo : data) media = media.plus(backward(actual, ejemplo));
      media = media.times(1.0 / data.size());
      actual = update(actual, media, alpha);
      paso = paso + 1;
    }
    return actual;
  }

  // ---------- comienzo ----------

  public static Parameters symmetricStart(RandomGenerator random) {
    double entrada = random.nextDouble(0.5, 1.5);
    double salida = random.nextDouble(0.5, 1.5);
    return new Parameters(entrada, entrada, entrada, entrada, salida, salida, 0.0, 0.0, 0.0);
  }

  public static Parameters randomStart(RandomGenerator random) {
    double a = random.nextDouble(-0.9, 0.9);
    double b = random.nextDouble(-0.9, 0.9);
    double c = random.nextDouble(-0.9, 0.9);
    double d = random.nextDouble(-0.9, 0.9);
    double f = random.nextDouble(-0.9, 0.9);
    double g = random.nextDouble(-0.9, 0.9);
    return new Parameters(a, b, c, d, f, g, 0.0, 0.0, 0.0);
  }
}
