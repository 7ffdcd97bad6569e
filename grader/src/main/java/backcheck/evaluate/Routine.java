package backcheck.evaluate;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** A method of a submission: as it stands in the class file, and from its first call on, as statements. */
final class Routine {

    private final OwnType owner;
    private final MethodNode source;
    private final Signature signature;
    private final String key;
    private final int slots;
    private Code code;

    /**
     * What a method does.
     *
     * @param statements one after the other, but where one jumps
     * @param handlers what is caught where
     * @param locals how many slots the local variables take
     * @param slots how many slots it needs in all
     * @param cost how much fuel a call takes: its instructions
     */
    record Code(Statement[] statements, Handler[] handlers, int locals, int slots, int cost) {

        /**
         * The statement that goes on after what this one has thrown.
         *
         * @throws StudentException if the routine does not catch it
         */
        int handler(int statement, StudentException thrown) {
            for (Handler handler : handlers) {
                boolean covers = handler.from() <= statement && statement < handler.to();
                if (covers && (handler.type() == null || handler.type().matches(thrown.thrown()))) {
                    return handler.at();
                }
            }
            throw thrown;
        }
    }

    /**
     * A catch clause.
     *
     * @param type what it catches; null for everything
     */
    record Handler(int from, int to, int at, TypeMatch type) {}

    Routine(OwnType owner, MethodNode source) {
        this.owner = owner;
        this.source = source;
        this.signature = Signature.of(source.desc);
        // the same text is compared at once
        this.key = (source.name + source.desc).intern();
        this.slots = signature.slots() + (isStatic() ? 0 : 1);
    }

    OwnType owner() {
        return owner;
    }

    String name() {
        return source.name;
    }

    /** Name and descriptor, by which a routine is found and overridden. */
    String key() {
        return key;
    }

    Signature signature() {
        return signature;
    }

    /** How many slots its arguments take, the object included. */
    int slots() {
        return slots;
    }

    boolean isStatic() {
        return has(Opcodes.ACC_STATIC);
    }

    boolean isAbstract() {
        return has(Opcodes.ACC_ABSTRACT);
    }

    boolean isPrivate() {
        return has(Opcodes.ACC_PRIVATE);
    }

    /** Whether no other routine can stand in its place. */
    boolean isFixed() {
        return has(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL | Opcodes.ACC_STATIC) || owner.isFinal() || isConstructor();
    }

    boolean isConstructor() {
        return source.name.equals("<init>");
    }

    private boolean has(int flags) {
        return (source.access & flags) != 0;
    }

    /** What it does, which is translated once. */
    Code code() {
        if (code == null) {
            if (has(Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) {
                throw new Declined("a method without instructions, or a synchronized one");
            }
            code = new Translator(owner, source).code();
        }
        return code;
    }

    /** The field that it does nothing but read; null if it does more than that. */
    Field read() {
        return isStatic() || isAbstract() ? null : Shapes.read(owner, source);
    }

    /** The field in which it keeps each of its parameters; null if it does more or less than that. */
    List<Field> kept() {
        return Shapes.kept(owner, source);
    }
}
