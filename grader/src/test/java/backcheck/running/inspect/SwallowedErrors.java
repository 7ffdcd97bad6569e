package backcheck.running.inspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Finds the classes of {@code java.base} in which an error, or an exception that wraps one, is caught and does not come
 * out again.
 */
final class SwallowedErrors {

    /**
     * What may be caught as one of these may be an error; the last one holds whatever a method that was called by
     * reflection threw.
     */
    private static final Set<String> CAUGHT = Set.of(
            "java/lang/Throwable", "java/lang/Error", "java/lang/VirtualMachineError", "java/lang/StackOverflowError",
            "java/lang/OutOfMemoryError", "java/lang/InternalError", "java/lang/LinkageError", "java/lang/NoClassDefFoundError",
            "java/lang/ExceptionInInitializerError", "java/lang/reflect/InvocationTargetException");

    private SwallowedErrors() {}

    /** Their internal names, without what is nested in them, in the JDK that runs this. */
    static Set<String> here() {
        Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                if (node.methods.stream().anyMatch(SwallowedErrors::swallows)) {
                    found.add(node.name.replaceFirst("\\$.*", ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean swallows(MethodNode method) {
        return method.tryCatchBlocks.stream().anyMatch(SwallowedErrors::swallows);
    }

    /**
     * Whether, after a handler, the method returns, or throws what is neither the error that was caught nor another
     * one.
     */
    private static boolean swallows(TryCatchBlockNode block) {
        if (block.type != null && !CAUGHT.contains(block.type)) {
            return false;
        }
        int slot = real(block.handler, AbstractInsnNode::getNext) instanceof VarInsnNode store ? store.var : -1;
        Set<AbstractInsnNode> seen = new HashSet<>();
        Deque<AbstractInsnNode> next = new ArrayDeque<>(List.of(block.handler));
        while (!next.isEmpty()) {
            AbstractInsnNode one = next.pop();
            if (seen.add(one)) {
                if (isReturn(one) || one.getOpcode() == Opcodes.ATHROW && !throwsAnError(one, slot)) {
                    return true;
                }
                following(one).forEach(next::push);
            }
        }
        return false;
    }

    private static boolean isReturn(AbstractInsnNode instruction) {
        return instruction.getOpcode() >= Opcodes.IRETURN && instruction.getOpcode() <= Opcodes.RETURN;
    }

    /**
     * Whether what is thrown is what was caught and kept in a variable, or what is made there and is called an error.
     */
    private static boolean throwsAnError(AbstractInsnNode athrow, int slot) {
        AbstractInsnNode before = real(athrow.getPrevious(), AbstractInsnNode::getPrevious);
        if (before != null && before.getOpcode() == Opcodes.CHECKCAST) {
            before = real(before.getPrevious(), AbstractInsnNode::getPrevious);
        }
        if (before instanceof MethodInsnNode call) {
            String made = call.name.equals("<init>") ? call.owner : Type.getReturnType(call.desc).getInternalName();
            return made.endsWith("Error");
        }
        return before == null || before instanceof VarInsnNode load && load.var == slot;
    }

    /** The next one that is no label, line or frame. */
    private static AbstractInsnNode real(AbstractInsnNode from, UnaryOperator<AbstractInsnNode> next) {
        AbstractInsnNode one = from;
        while (one != null && one.getOpcode() < 0) {
            one = next.apply(one);
        }
        return one;
    }

    private static Stream<? extends AbstractInsnNode> following(AbstractInsnNode one) {
        Stream<AbstractInsnNode> after = one.getNext() == null ? Stream.empty() : Stream.of(one.getNext());
        if (one instanceof JumpInsnNode jump) {
            Stream<LabelNode> target = Stream.of(jump.label);
            return one.getOpcode() == Opcodes.GOTO ? target : Stream.concat(target, after);
        } else if (one instanceof TableSwitchInsnNode choice) {
            return Stream.concat(choice.labels.stream(), Stream.of(choice.dflt));
        } else if (one instanceof LookupSwitchInsnNode choice) {
            return Stream.concat(choice.labels.stream(), Stream.of(choice.dflt));
        }
        return one.getOpcode() == Opcodes.ATHROW ? Stream.empty() : after;
    }
}
