package backcheck.running.inspect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.AnalyzerAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * The static initialiser of a class, taken apart into statements, each of which can be left out.
 *
 * <p>A statement ends where the stack is empty, and where no jump, no handler and no local variable leads over the place: what comes
 * after it knows of it by static fields alone.
 */
final class Initialiser {

    private final String owner;
    private final String file;
    private final MethodNode code;
    private final Map<AbstractInsnNode, List<TryCatchBlockNode>> handlers;
    private final Map<MethodKey, Statement> statements = new LinkedHashMap<>();

    /** Instructions, with the marks and frames between them, and the line that they begin on. */
    private record Statement(List<AbstractInsnNode> nodes, int line) {}

    private Initialiser(OwnClass own, MethodNode code) {
        this.owner = own.name();
        this.file = own.file();
        this.code = code;
        this.handlers = code.tryCatchBlocks.stream().collect(Collectors.groupingBy(block -> block.start));
    }

    /** Take the static initialiser of a class apart; empty if it has none. */
    static Optional<Initialiser> of(OwnClass own, byte[] bytes) {
        List<MethodNode> found = new ArrayList<>();
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                if (name.equals(MethodKey.INITIALISER)) {
                    found.add(new MethodNode(access, name, descriptor, signature, exceptions));
                    return found.get(0);
                }
                return null;
            }
        }, ClassReader.EXPAND_FRAMES);
        return found.stream().findFirst().map(code -> {
            Initialiser initialiser = new Initialiser(own, code);
            initialiser.split();
            return initialiser;
        });
    }

    private void split() {
        if (code.maxLocals > LiveVariables.MOST) {
            return;
        }
        BitSet inside = inside();
        LiveVariables live = new LiveVariables(code);
        AnalyzerAdapter stack = new AnalyzerAdapter(owner, code.access, code.name, code.desc, null);
        List<AbstractInsnNode> nodes = new ArrayList<>();
        int line = 0;
        int begins = 0;
        for (int i = 0; i < code.instructions.size(); i++) {
            AbstractInsnNode node = code.instructions.get(i);
            boolean empty = stack.stack != null && stack.stack.isEmpty();
            line = node instanceof LineNumberNode number ? number.line : line;
            if (isInstruction(node) && empty && !inside.get(i) && !live.isAny(i)) {
                nodes = end(nodes, begins);
                begins = line;
            }
            nodes.add(node);
            node.accept(stack);
        }
        // what is left is the return, which stays
        dropDeadVariables(live);
    }

    /** End a statement; the marks after it, which are returned, are the next one's. */
    private List<AbstractInsnNode> end(List<AbstractInsnNode> nodes, int line) {
        int size = nodes.size();
        while (size > 0 && !isInstruction(nodes.get(size - 1))) {
            size--;
        }
        if (size > 0) {
            MethodKey key = new MethodKey(owner, MethodKey.INITIALISER, "statement " + statements.size());
            statements.put(key, new Statement(List.copyOf(nodes.subList(0, size)), line));
        }
        return new ArrayList<>(nodes.subList(size, nodes.size()));
    }

    /** A frame may know of a variable that is in scope and never read again: whoever sets it may be left out. */
    private void dropDeadVariables(LiveVariables live) {
        for (int i = 0; i < code.instructions.size(); i++) {
            if (code.instructions.get(i) instanceof FrameNode frame) {
                List<Object> known = new ArrayList<>();
                int variable = 0;
                for (Object type : frame.local) {
                    boolean isWide = type == Opcodes.LONG || type == Opcodes.DOUBLE;
                    boolean isLive = live.is(variable, i);
                    known.add(isLive ? type : Opcodes.TOP);
                    if (isWide && !isLive) {
                        known.add(Opcodes.TOP);
                    }
                    variable += isWide ? 2 : 1;
                }
                while (!known.isEmpty() && known.get(known.size() - 1) == Opcodes.TOP) {
                    known.remove(known.size() - 1);
                }
                frame.local = known;
            }
        }
    }

    /** The instructions, by number, before which no statement can end: a jump or a handler leads over that place. */
    private BitSet inside() {
        BitSet inside = new BitSet();
        for (AbstractInsnNode node : code.instructions) {
            LiveVariables.targets(node).forEach(target -> bridge(inside, node, target));
        }
        for (TryCatchBlockNode block : code.tryCatchBlocks) {
            bridge(inside, block.start, block.handler);
            bridge(inside, block.start, block.end);
        }
        return inside;
    }

    /** Nothing ends between two places; before the first instruction of the earlier one it may. */
    private void bridge(BitSet inside, AbstractInsnNode one, AbstractInsnNode other) {
        boolean forwards = index(one) < index(other);
        int from = index(next(forwards ? one : other));
        int to = index(forwards ? other : one);
        if (from < to) {
            inside.set(from + 1, to + 1);
        }
    }

    private int index(AbstractInsnNode node) {
        return code.instructions.indexOf(node);
    }

    /** The instruction itself, or after a mark the one that it stands before. */
    private static AbstractInsnNode next(AbstractInsnNode node) {
        AbstractInsnNode next = node;
        while (!isInstruction(next) && next.getNext() != null) {
            next = next.getNext();
        }
        return next;
    }

    private static boolean isInstruction(AbstractInsnNode node) {
        return node.getOpcode() >= 0;
    }

    /** The class, by its internal name. */
    String owner() {
        return owner;
    }

    /** The names under which its statements stand beside the submission's methods. */
    List<MethodKey> statements() {
        return List.copyOf(statements.keySet());
    }

    /** What one of its statements uses. */
    Uses uses(MethodKey key, Map<String, ForbiddenUse> tainted) {
        Statement statement = statements.get(key);
        Uses uses = new Uses(file, tainted);
        if (statement.line > 0) {
            uses.visitLineNumber(statement.line, new Label());
        }
        accept(uses, statement.nodes);
        return uses;
    }

    /** What it uses without some of its statements. */
    Uses rest(Set<MethodKey> without, Map<String, ForbiddenUse> tainted) {
        Set<AbstractInsnNode> nodes = new LinkedHashSet<>(List.of(code.instructions.toArray()));
        statements.forEach((key, statement) -> {
            if (without.contains(key)) {
                statement.nodes.forEach(nodes::remove);
            }
        });
        Uses uses = new Uses(file, tainted);
        accept(uses, nodes);
        return uses;
    }

    private void accept(Uses uses, Collection<AbstractInsnNode> nodes) {
        nodes.forEach(node -> handlers.getOrDefault(node, List.of()).forEach(block -> block.accept(uses)));
        nodes.forEach(node -> node.accept(uses));
        uses.visitEnd();
    }

    /** Leave statements out for good. */
    void leaveOut(Set<MethodKey> left) {
        for (MethodKey key : left) {
            List<AbstractInsnNode> nodes = statements.remove(key).nodes;
            nodes.forEach(node -> code.tryCatchBlocks.removeAll(handlers.getOrDefault(node, List.of())));
            List<AbstractInsnNode> instructions = nodes.stream().filter(Initialiser::isInstruction).toList();
            // what does nothing keeps the frames before and after it apart
            code.instructions.insertBefore(instructions.get(0), new InsnNode(Opcodes.NOP));
            instructions.forEach(code.instructions::remove);
        }
        dropFrames();
    }

    /** Frames where nobody arrives any more may tell of variables that nobody has set. */
    private void dropFrames() {
        Set<LabelNode> arrivals = new HashSet<>();
        code.instructions.forEach(node -> arrivals.addAll(LiveVariables.targets(node)));
        code.tryCatchBlocks.forEach(block -> arrivals.add(block.handler));
        boolean arrived = false;
        for (AbstractInsnNode node : code.instructions.toArray()) {
            arrived = !isInstruction(node) && (arrived || arrivals.contains(node));
            if (node instanceof FrameNode && !arrived) {
                code.instructions.remove(node);
            }
        }
    }

    /** Write what has not been left out. */
    void writeTo(MethodVisitor method) {
        code.accept(method);
    }
}
