package backcheck.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * Where a switch goes.
 *
 * @param keys in ascending order
 * @param targets for each, the instruction or statement
 * @param otherwise the one for all other numbers
 */
record Choice(int[] keys, int[] targets, int otherwise) {

    static Choice of(TableSwitchInsnNode table, Map<LabelNode, Integer> labels) {
        return new Choice(IntStream.rangeClosed(table.min, table.max).toArray(), targets(table.labels, labels), labels.get(table.dflt));
    }

    static Choice of(LookupSwitchInsnNode table, Map<LabelNode, Integer> labels) {
        int[] keys = table.keys.stream().mapToInt(Integer::intValue).toArray();
        return new Choice(keys, targets(table.labels, labels), labels.get(table.dflt));
    }

    private static int[] targets(List<LabelNode> nodes, Map<LabelNode, Integer> labels) {
        return nodes.stream().mapToInt(labels::get).toArray();
    }

    /** The place for a number. */
    int target(int number) {
        int found = java.util.Arrays.binarySearch(keys, number);
        return found < 0 ? otherwise : targets[found];
    }

    /** All places. */
    Set<Integer> all() {
        Set<Integer> all = new HashSet<>(Set.of(otherwise));
        IntStream.of(targets).forEach(all::add);
        return all;
    }

    /** The same with other numbers for the places. */
    Choice with(int[] numbers) {
        return new Choice(keys, IntStream.of(targets).map(target -> numbers[target]).toArray(), numbers[otherwise]);
    }
}
