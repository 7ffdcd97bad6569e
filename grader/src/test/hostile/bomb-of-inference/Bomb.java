package network;

import java.util.List;
import java.util.Map;

class Bomb {
    Object x =
            List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, List.of(Map.entry(1, 1))))))))))))))))))))))))))))))))))))))))))))))))))))))));

    <T extends Comparable<? super T>> T most(T a, T b) {
        return a;
    }

    Object y =
            most("a", most(most(1, 2L), most("a", most(most(1, 2L), most("a", most(most(1, 2L), most("a", most(most(1, 2L), most("a", most(most(1, 2L), 1.0))))))))));
}
