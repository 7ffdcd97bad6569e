package backcheck.benchmarks.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Measures several things in turn, again and again, so that whatever else the machine does hits all of them. */
public final class Rounds {

    private Rounds() {}

    /** Does something once and says what it cost. */
    @FunctionalInterface
    public interface Work {
        /**
         * Do it.
         *
         * @param round from 0
         */
        Cost once(int round) throws IOException;
    }

    /** Something to be measured. */
    public record Contender(String name, Work work) {}

    /**
     * Measure all contenders in each round, in their order.
     *
     * @param progress is told what was measured
     */
    public static List<Series> of(int rounds, List<Contender> contenders, Consumer<String> progress)
            throws IOException {
        List<List<Cost>> costs = new ArrayList<>();
        contenders.forEach(contender -> costs.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                Cost cost = contenders.get(i).work().once(round);
                costs.get(i).add(cost);
                progress.accept("round " + (round + 1) + " of " + rounds + ", " + contenders.get(i).name() + ": "
                        + Math.round(cost.wall()) + " ms each");
            }
        }
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            series.add(new Series(contenders.get(i).name(), List.copyOf(costs.get(i))));
        }
        return series;
    }
}
