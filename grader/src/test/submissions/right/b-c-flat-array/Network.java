package network;

import java.util.List;
import java.util.random.RandomGenerator;

/* one block of memory for everything, as in C */
public class Network
{
	/* ---- layout ------------------------------------------------ */
	static final int W = 0;			/* w1..w6 at W+0..W+5 */
	static final int B = 6;			/* b1..b3 at B+0..B+2 */
	static final int NPARAM = 9;
	static final int G = NPARAM;		/* gradient, same order */
	static final int Z = G + NPARAM;	/* z1..z3 */
	static final int A = Z + 3;		/* a1..a3 */
	static final int X = A + 3;		/* x1, x2, y */
	static final int NMEM = X + 3;

	static final int OK = 0, EINVAL = 22;

	/* ---- load / store ------------------------------------------ */
	static double[] alloc(Parameters p)
	{
		double m[] = new double[NMEM];
		int i = W;
		m[i++] = p.w1(); m[i++] = p.w2(); m[i++] = p.w3();
		m[i++] = p.w4(); m[i++] = p.w5(); m[i++] = p.w6();
		m[i++] = p.b1(); m[i++] = p.b2(); m[i] = p.b3();
		return m;
	}

	static Parameters store(double m[])
	{
		return new Parameters(m[W], m[W+1], m[W+2], m[W+3], m[W+4], m[W+5], m[B], m[B+1], m[B+2]);
	}

	static Gradients storeg(double m[])
	{
		return new Gradients(m[G], m[G+1], m[G+2], m[G+3], m[G+4], m[G+5], m[G+6], m[G+7], m[G+8]);
	}

	static void die(int errno)
	{
		if (errno == OK)
			return;
		throw new IllegalArgumentException("errno " + errno);
	}

	static int badalpha(double alpha)
	{
		return alpha > 0 && alpha <= Double.MAX_VALUE ? OK : EINVAL;
	}

	/* ---- kernel ------------------------------------------------ */
	public static double sigmoid(double z)
	{
		return 1. / (1. + Math.exp(-z));
	}

	static void fwd(double m[])
	{
		int k = 0, in = X;
		do {
			if (k == 2)
				in = A;
			m[Z+k] = m[W + 2*k] * m[in] + m[W + 2*k + 1] * m[in+1] + m[B+k];
			m[A+k] = sigmoid(m[Z+k]);
		} while (++k < 3);
	}

	/* adds to the gradient, the caller clears it */
	static void bwd(double m[])
	{
		int k = 2;
		double d = m[A+2] - m[X+2], e = d;
		int in = A;
		do {
			m[G + 2*k] += e * m[in];
			m[G + 2*k + 1] += e * m[in+1];
			m[G + B + k] += e;
			if (--k < 0)
				break;
			in = X;
			e = d * m[W+4+k] * m[A+k] * (1. - m[A+k]);
		} while (true);
	}

	static void step(double m[], double rate)
	{
		int i = NPARAM;
		while (i --> 0)
			m[W+i] -= rate * m[G+i];
	}

	/* ---- interface --------------------------------------------- */
	public static Activations forward(Parameters p, double x1, double x2)
	{
		double m[] = alloc(p);
		m[X] = x1;
		m[X+1] = x2;
		fwd(m);
		return new Activations(m[Z], m[A], m[Z+1], m[A+1], m[Z+2], m[A+2]);
	}

	public static Gradients backward(Parameters p, Example e)
	{
		double m[] = alloc(p);
		m[X] = e.x1();
		m[X+1] = e.x2();
		m[X+2] = e.y();
		fwd(m);
		bwd(m);
		return storeg(m);
	}

	public static double loss(double a3, double y)
	{
		int rc = EINVAL;
		double j = 0;
		check: {
			if (y == 0.) {
				j = -Math.log(1. - a3);
			} else {
				if (y != 1.)
					break check;
				j = -Math.log(a3);
			}
			rc = OK;
		}
		die(rc);
		return j;
	}

	public static Parameters update(Parameters p, Gradients g, double alpha)
	{
		die(badalpha(alpha));
		double m[] = alloc(p);
		double src[] = { g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3() };
		System.arraycopy(src, 0, m, G, NPARAM);
		step(m, alpha);
		return store(m);
	}

	public static double cost(Parameters p, List<Example> data)
	{
		int n = data.size(), i = 0;
		die(n > 0 ? OK : EINVAL);
		double m[] = alloc(p), acc = 0;
		do {
			m[X] = data.get(i).x1();
			m[X+1] = data.get(i).x2();
			fwd(m);
			acc += loss(m[A+2], data.get(i).y());
		} while (++i < n);
		return acc / n;
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps)
	{
		int n = data.size(), t = 0, i;
		die(n > 0 && steps >= 0 ? badalpha(alpha) : EINVAL);

		/* copy the examples once: x1 x2 y x1 x2 y ... */
		double set[] = new double[3 * n];
		i = 0;
		for (Example e : data) {
			set[i++] = e.x1();
			set[i++] = e.x2();
			set[i++] = e.y();
		}

		double m[] = alloc(p);
	epoch:
		for (;;) {
			if (t++ == steps)
				break epoch;
			java.util.Arrays.fill(m, G, G + NPARAM, 0.);
			i = 0;
			do {
				System.arraycopy(set, i, m, X, 3);
				fwd(m);
				bwd(m);
				i += 3;
			} while (i < set.length);
			step(m, alpha / n);
		}
		return store(m);
	}

	public static Parameters symmetricStart(RandomGenerator random)
	{
		double m[] = new double[NMEM];
		int i;
		m[W] = random.nextDouble() + .1;
		m[W+1] = random.nextDouble() + .1;
		m[W+4] = random.nextDouble() + .1;
		for (i = 0; i < 2; i++)
			m[W+2+i] = m[W+i];
		m[W+5] = m[W+4];
		return store(m);
	}

	public static Parameters randomStart(RandomGenerator random)
	{
		double m[] = new double[NMEM];
		int i = 0, j;
	next:
		while (i < 6) {
			m[W+i] = 4. * random.nextDouble() - 2.;
			for (j = 0; j < i; j++)
				if (m[W+j] == m[W+i])
					continue next;
			if (m[W+i] != 0.)
				i++;
		}
		return store(m);
	}
}
