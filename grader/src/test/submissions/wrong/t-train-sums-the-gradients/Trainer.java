package network;

import java.util.ArrayList;
import java.util.List;

final class Trainer {
    private final List<Example> lessons;
    private final double rate;
    private Parameters knowledge;

    private Trainer(Parameters beginning, List<Example> lessons, double rate) {
        this.knowledge = beginning;
        this.lessons = new ArrayList<>(lessons);
        this.rate = rate;
    }

    static Trainer startingAt(Parameters beginning, List<Example> lessons, double rate) {
        Assert.notEmpty(lessons);
        Assert.rate(rate);
        return new Trainer(beginning, lessons, rate);
    }

    Trainer practise(int times) {
        Assert.that(times >= 0, "times");
        for (int i = times; i-- > 0;) {
            epoch();
        }
        return this;
    }

    private void epoch() {
        Gradients batch = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (Example lesson : lessons) {
            batch = Network.backward(knowledge, lesson).plus(batch);
        }
        knowledge = Network.update(knowledge, batch, rate);
    }

    Parameters result() {
        return knowledge;
    }
}
