package network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.random.RandomGenerator;

/**
 * 2-2-1 ネットワーク。
 * 値は「値」と「引き戻し」の組で表し、順伝播のときに逆伝播の手順を積んでおく。
 */
public final class Network {

    /** 計算した値と、その勾配の受け取り先 */
    private record 信号(double 値, DoubleConsumer 引き戻し) {
        static 信号 定数(double v) {
            return new 信号(v, 無視 -> {});
        }
    }

    /** 逆順に実行する手順の積み重ね */
    private static final class 記録 {
        private final Deque<Runnable> 手順 = new ArrayDeque<>();
        private final double[] 勾配 = new double[9];

        信号 変数(int 番号, double v) {
            return new 信号(v, d -> 勾配[番号] += d);
        }

        信号 新しい(double v, DoubleConsumer 逆) {
            double[] 溜め = {0};
            手順.push(() -> 逆.accept(溜め[0]));
            return new 信号(v, d -> 溜め[0] += d);
        }

        信号 ニューロン(信号 甲, 信号 入力甲, 信号 乙, 信号 入力乙, 信号 偏り) {
            return 新しい(甲.値 * 入力甲.値 + 乙.値 * 入力乙.値 + 偏り.値, d -> {
                甲.引き戻し.accept(d * 入力甲.値);
                入力甲.引き戻し.accept(d * 甲.値);
                乙.引き戻し.accept(d * 入力乙.値);
                入力乙.引き戻し.accept(d * 乙.値);
                偏り.引き戻し.accept(d);
            });
        }

        信号 活性化(信号 z) {
            double a = sigmoid(z.値);
            return 新しい(a, d -> z.引き戻し.accept(d * a * (1 - a)));
        }

        信号 損失(信号 a, double 正解) {
            return 新しい(loss(a.値, 正解), d -> a.引き戻し.accept(d * (a.値 - 正解) / (a.値 * (1 - a.値))));
        }

        void 逆伝播(信号 終点) {
            終点.引き戻し.accept(1);
            while (!手順.isEmpty()) {
                手順.pop().run();
            }
        }
    }

    private record 伝播(信号 z1, 信号 a1, 信号 z2, 信号 a2, 信号 z3, 信号 a3) {
        static 伝播 する(記録 帳, Parameters p, double x1, double x2) {
            信号 左 = 信号.定数(x1), 右 = 信号.定数(x2);
            信号 z1 = 帳.ニューロン(帳.変数(0, p.w1()), 左, 帳.変数(1, p.w2()), 右, 帳.変数(6, p.b1()));
            信号 z2 = 帳.ニューロン(帳.変数(2, p.w3()), 左, 帳.変数(3, p.w4()), 右, 帳.変数(7, p.b2()));
            信号 a1 = 帳.活性化(z1), a2 = 帳.活性化(z2);
            信号 z3 = 帳.ニューロン(帳.変数(4, p.w5()), a1, 帳.変数(5, p.w6()), a2, 帳.変数(8, p.b3()));
            return new 伝播(z1, a1, z2, a2, z3, 帳.活性化(z3));
        }
    }

    /** シグモイド関数。オーバーフローしても 0 になるだけ。 */
    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        if (y == 1) return -Math.log(a3);
        else if (y == 0) return -Math.log1p(-a3);
        else throw new IllegalArgumentException("正解は 0 か 1 だけです: " + y);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        伝播 f = 伝播.する(new 記録(), p, x1, x2);
        return new Activations(f.z1.値, f.a1.値, f.z2.値, f.a2.値, f.z3.値, f.a3.値);
    }

    public static Gradients backward(Parameters p, Example e) {
        return 平均勾配(p, List.of(e));
    }

    private static Gradients 平均勾配(Parameters p, List<Example> 例題) {
        記録 全体 = new 記録();
        double 重み = 1.0 / 例題.size();
        for (Example 例 : 例題) {
            記録 帳 = new 記録();
            帳.逆伝播(帳.損失(伝播.する(帳, p, 例.x1(), 例.x2()).a3, 例.y()));
            for (int i = 0; i < 9; i++) 全体.勾配[i] += 重み * 帳.勾配[i];
        }
        double[] d = 全体.勾配;
        return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        学習率を調べる(alpha);
        double[] 古い = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        double[] 傾き = {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
        for (int i = 古い.length - 1; i >= 0; i--) 古い[i] -= alpha * 傾き[i];
        return 組み立て(古い);
    }

    private static Parameters 組み立て(double... v) {
        return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    public static double cost(Parameters p, List<Example> data) {
        空でないこと(data);
        double 合計 = 0;
        for (Example 例 : data) 合計 += loss(forward(p, 例.x1(), 例.x2()).a3(), 例.y());
        return 合計 / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        空でないこと(data);
        学習率を調べる(alpha);
        if (steps < 0) throw new IllegalArgumentException("回数が負です: " + steps);
        Parameters 今 = p;
        for (int 回 = 1; 回 <= steps; ++回) 今 = update(今, 平均勾配(今, data), alpha);
        return 今;
    }

    private static void 空でないこと(List<Example> 例題) {
        if (例題.isEmpty()) throw new IllegalArgumentException("例題がありません");
    }

    private static void 学習率を調べる(double 率) {
        if (Double.isNaN(率) || 率 <= 0 || Double.isInfinite(率)) throw new IllegalArgumentException("学習率: " + 率);
    }

    /** 対称な初期値:二つの隠れニューロンは双子 */
    public static Parameters symmetricStart(RandomGenerator random) {
        double 縦 = 0.3 + random.nextFloat(), 横 = 0.3 + random.nextFloat(), 出口 = -0.3 - random.nextFloat();
        return 組み立て(縦, 横, 縦, 横, 出口, 出口, 0, 0, 0);
    }

    /** 六つの重みがすべて異なるまで引き直す */
    public static Parameters randomStart(RandomGenerator random) {
        double[] 籤 = new double[9];
        for (int 済 = 0; 済 < 6; ) {
            double 候補 = random.nextInt(-1000, 1001) / 500.0;
            boolean 重複 = 候補 == 0;
            for (int i = 0; i < 済; i++) 重複 |= 籤[i] == 候補;
            if (!重複) 籤[済++] = 候補;
        }
        return 組み立て(籤);
    }
}
