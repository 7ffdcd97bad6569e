package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Formulas put together at random from the values of the network: sums of one to three products. */
final class RandomFormula {

    private static final List<ToDoubleFunction<Point>> SYMBOLS = symbols();

    private RandomFormula() {}

    private static List<ToDoubleFunction<Point>> symbols() {
        List<ToDoubleFunction<Point>> symbols = new ArrayList<>(Catalog.values().values());
        Catalog.losses().values().forEach(loss -> symbols.add(point -> loss.slope()
                .applyAsDouble(point.get(Quantity.A3), point.get(Quantity.Y))));
        return symbols;
    }

    static ToDoubleFunction<Point> draw(Random random) {
        ToDoubleFunction<Point> sum = point -> 0;
        int terms = 1 + random.nextInt(3);
        for (int i = 0; i < terms; i++) {
            ToDoubleFunction<Point> before = sum;
            ToDoubleFunction<Point> term = product(random);
            sum = point -> before.applyAsDouble(point) + term.applyAsDouble(point);
        }
        return sum;
    }

    private static ToDoubleFunction<Point> product(Random random) {
        double sign = random.nextBoolean() ? 1 : -1;
        ToDoubleFunction<Point> product = point -> sign;
        int factors = 1 + random.nextInt(5);
        for (int i = 0; i < factors; i++) {
            ToDoubleFunction<Point> before = product;
            ToDoubleFunction<Point> symbol = SYMBOLS.get(random.nextInt(SYMBOLS.size()));
            product = point -> before.applyAsDouble(point) * symbol.applyAsDouble(point);
        }
        return product;
    }
}
