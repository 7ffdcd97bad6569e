package backcheck.evaluate;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Translates calls, whose arguments it takes from the stack. */
final class Calls {

    private final Program program;
    private final OperandStack stack;

    Calls(Program program, OperandStack stack) {
        this.program = program;
        this.stack = stack;
    }

    /** A call; null where it does nothing. */
    Expression of(MethodInsnNode node, Place place) {
        if (node.owner.startsWith("[")) {
            if (!node.name.equals("clone")) {
                throw new Declined(node.owner + "." + node.name);
            }
            return new ArrayValues.Copy(stack.pop());
        }
        Routine own = Program.isOwn(node.owner) ? program.own(node.owner).find(node.name + node.desc) : null;
        if (node.name.equals("<init>")) {
            return construction(node, own, place);
        }
        if (own != null) {
            return own(node, own, place);
        }
        if (node.getOpcode() == Opcodes.INVOKESPECIAL || Program.isOwn(node.owner)) {
            return inherited(node, null, place);
        }
        LibraryMethod method =
                program.library().method(node.owner, node.name, node.desc, node.getOpcode() == Opcodes.INVOKESTATIC);
        Expression[] arguments = stack.pop(method.signature().takes().length() + (method.onObject() ? 1 : 0));
        Expression quick = Quick.of(node.owner + "." + node.name + node.desc, arguments);
        return quick == null ? new Invocation.OfLibrary(method, arguments, stack.free(), place) : quick;
    }

    /** What invokedynamic stands for. */
    Expression of(InvokeDynamicInsnNode node, Place place) {
        Dynamic dynamic = Dynamic.of(node, program);
        Expression[] arguments = stack.pop(dynamic.signature().takes().length());
        return new Invocation.Dynamically(dynamic, arguments, stack.free(), place);
    }

    private Expression own(MethodInsnNode node, Routine routine, Place place) {
        boolean fixed = node.getOpcode() == Opcodes.INVOKESTATIC || node.getOpcode() == Opcodes.INVOKESPECIAL || routine.isFixed();
        Expression[] arguments = stack.pop(routine.signature().takes().length() + (routine.isStatic() ? 0 : 1));
        if (!fixed) {
            return new Invocation.OnObject(routine.key(), routine.signature().takes(), arguments, stack.free(), place);
        }
        Field read = routine.read();
        return read == null ? new Invocation.OfRoutine(routine, arguments, stack.free(), place) : read(arguments[0], read);
    }

    /** A field of an object. */
    static Expression read(Expression object, Field field) {
        if (field.isThing()) {
            return new Things.OfObject(object, field.index());
        }
        return object instanceof Things.Local local
                ? new Numbers.OfLocal(local.slot(), field.index())
                : new Numbers.OfObject(object, field.index());
    }

    /** What a class has from the JDK's, unless the object's own class has another in its place. */
    private Expression inherited(MethodInsnNode node, LibraryMethod constructor, Place place) {
        String takes = Signature.of(node.desc).takes();
        Expression[] arguments = stack.pop(takes.length() + 1);
        if (node.getOpcode() != Opcodes.INVOKESPECIAL) {
            return new Invocation.OnObject((node.name + node.desc).intern(), takes, arguments, stack.free(), place);
        }
        return new Invocation.Special(node.name + node.desc, constructor, arguments, "L" + takes, stack.free(), place);
    }

    /** A constructor's call: of an object that is made here and now, or of one that has been waiting for it, itself perhaps. */
    private Expression construction(MethodInsnNode node, Routine own, Place place) {
        int count = Signature.of(node.desc).takes().length();
        if (!(stack.peek(count) instanceof Things.Unmade made)) {
            return onWaiting(node, own, place);
        }
        Expression[] arguments = stack.pop(count);
        stack.pop();
        if (stack.peek(0) != made) {
            throw new Declined("an object that nobody asks for");
        }
        stack.pop();
        int at = stack.free();
        if (made.type() == null) {
            return new Make.OfLibrary(constructor(node), arguments, at, place);
        }
        List<Field> kept = own == null ? null : own.kept();
        if (own == null) {
            throw new Declined("no constructor");
        }
        return kept == null
                ? new Make.Own(made.type(), own, arguments, at, place)
                : new Make.Plain(made.type(), arguments, kept, at);
    }

    private Expression onWaiting(MethodInsnNode node, Routine own, Place place) {
        if (own != null) {
            return own(node, own, place);
        }
        boolean nothing = node.owner.equals("java/lang/Object") || node.owner.equals("java/lang/Record");
        if (nothing && stack.peek(0) instanceof Things.Local) {
            stack.pop();
            return null;
        }
        return inherited(node, constructorIfAny(node), place);
    }

    /** A constructor of the JDK's; null for one that an own class alone may call. */
    private LibraryMethod constructorIfAny(MethodInsnNode node) {
        try {
            return constructor(node);
        } catch (Declined e) {
            return null;
        }
    }

    private LibraryMethod constructor(MethodInsnNode node) {
        return program.library().method(node.owner, node.name, node.desc, true);
    }
}
