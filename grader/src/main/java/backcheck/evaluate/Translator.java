package backcheck.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Translates a method's instructions into statements over expressions, as they were in the source.
 *
 * <p>A value waits on the stack as an expression until an instruction takes it. Before a statement, what waits and might change is
 * worked out, and before a place that is jumped to, all of it: so everything is worked out once and in the order of the instructions.
 */
final class Translator {

    private final OwnType owner;
    private final Program program;
    private final MethodNode source;
    private final Layout layout;
    private final OperandStack stack;
    private final Calls calls;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<Integer, String> expected = new HashMap<>();
    private boolean reached = true;
    private int line;

    Translator(OwnType owner, MethodNode source) {
        this.owner = owner;
        this.program = owner.program();
        this.source = source;
        this.layout = new Layout(source);
        this.stack = new OperandStack(source.maxLocals);
        this.calls = new Calls(program, stack);
    }

    /** The statements. */
    Routine.Code code() {
        if (layout.hasFloatsBesideTry()) {
            // where a switch with a try in it stands beside a float, javac 17 writes what no JVM runs
            throw new Declined("floats beside a try");
        }
        int instruction = 0;
        for (AbstractInsnNode node : source.instructions) {
            if (node instanceof LineNumberNode number) {
                line = number.line;
            } else if (node.getOpcode() >= 0) {
                enter(instruction);
                if (reached) {
                    translateOrDecline(node);
                }
                instruction++;
            }
        }
        layout.begins(instruction, statements.size());
        return new Routine.Code(
                layout.linked(statements),
                layout.handlers(program),
                source.maxLocals,
                // a call on an object by the JDK puts the object in front of what it takes
                source.maxLocals + source.maxStack + 1,
                instruction);
    }

    /** What comes next may be jumped to: then everything stands in its slot. */
    private void enter(int instruction) {
        if (layout.isTarget(instruction)) {
            if (reached) {
                statements.addAll(stack.settle());
                expected.putIfAbsent(instruction, stack.kinds());
            } else {
                stack.expect(expected.getOrDefault(instruction, layout.isHandler(instruction) ? "L" : ""));
                reached = true;
            }
        }
        layout.begins(instruction, statements.size());
    }

    private void translateOrDecline(AbstractInsnNode node) {
        try {
            translate(node);
        } catch (Declined e) {
            // it may never be reached
            emit(Statements.declined(e.getMessage()));
            reached = false;
        }
    }

    private void emit(Statement statement) {
        emit(statement, -1);
    }

    private void emit(Statement statement, int written) {
        statements.addAll(stack.settleBefore(written));
        statements.add(statement);
    }

    private void translate(AbstractInsnNode node) {
        int op = node.getOpcode();
        if (node instanceof VarInsnNode local) {
            local(op, local.var);
        } else if (node instanceof JumpInsnNode jump) {
            jump(op, layout.at(jump.label));
        } else if (node instanceof FieldInsnNode field) {
            field(op, field);
        } else if (node instanceof MethodInsnNode call) {
            call(calls.of(call, place()), Signature.of(call.desc).returns());
        } else if (node instanceof InvokeDynamicInsnNode dynamic) {
            call(calls.of(dynamic, place()), Signature.of(dynamic.desc).returns());
        } else if (node instanceof TypeInsnNode type) {
            type(op, type.desc);
        } else if (node instanceof LdcInsnNode constant) {
            constant(constant.cst);
        } else if (node instanceof IincInsnNode increment) {
            emit(Statements.increment(increment.var, increment.incr), increment.var);
        } else if (node instanceof IntInsnNode number) {
            if (op == Opcodes.NEWARRAY) {
                stack.push(new ArrayValues.Made(ArrayValues.ofNumbers(number.operand), stack.pop()), 'L');
            } else {
                constant(number.operand);
            }
        } else if (node instanceof MultiANewArrayInsnNode array) {
            Expression[] lengths = stack.pop(array.dims);
            stack.push(new ArrayValues.Made(program.standsFor(Type.getType(array.desc)), lengths), 'L');
        } else if (layout.choice(node) != null) {
            choose(layout.choice(node));
        } else {
            plain(op);
        }
    }

    private Place place() {
        return new Place(owner, source.name, line);
    }

    private void call(Expression call, char returns) {
        if (call instanceof Make.Value) {
            stack.push(call, 'L');
        } else if (returns != 'V') {
            stack.push(call, returns);
        } else if (call != null) {
            emit(Statements.call((Invocation) call));
        }
    }

    private void local(int op, int slot) {
        switch (op) {
            case Opcodes.ILOAD -> stack.push(new Numbers.Local(slot), 'I');
            case Opcodes.FLOAD -> stack.push(new Numbers.Local(slot), 'F');
            case Opcodes.LLOAD -> stack.push(new Numbers.Local(slot), 'J');
            case Opcodes.DLOAD -> stack.push(new Numbers.Local(slot), 'D');
            case Opcodes.ALOAD -> stack.push(new Things.Local(slot), 'L');
            case Opcodes.ASTORE -> {
                if (stack.peek(0) instanceof Things.Unmade) {
                    // javac puts it aside where an argument of its constructor has a try in it
                    throw new Declined("an object that is put aside before it is made");
                }
                emit(new Statement.StoreThing(slot, stack.pop()), slot);
            }
            default -> emit(new Statement.Store(slot, stack.pop()), slot);
        }
    }

    private void jump(int op, int target) {
        Statement.Jump jump = op == Opcodes.GOTO ? new Statement.Always() : new Statement.If(Condition.of(op, stack));
        jump.goTo(target);
        leave(Set.of(target));
        statements.add(jump);
        reached = op != Opcodes.GOTO;
    }

    private void choose(Choice choice) {
        Expression number = stack.pop();
        leave(choice.all());
        statements.add(new Statement.Switch(number, choice));
        reached = false;
    }

    private void leave(Set<Integer> targets) {
        statements.addAll(stack.settle());
        targets.forEach(target -> expected.putIfAbsent(target, stack.kinds()));
    }

    private void field(int op, FieldInsnNode node) {
        if (!Program.isOwn(node.owner)) {
            if (op != Opcodes.GETSTATIC) {
                throw new Declined(node.owner + "." + node.name);
            }
            stack.push(new Things.Constant(program.constant(node.owner, node.name)), 'L');
            return;
        }
        boolean isStatic = op == Opcodes.GETSTATIC || op == Opcodes.PUTSTATIC;
        Field field = program.own(node.owner).field(node.name, isStatic);
        switch (op) {
            case Opcodes.GETSTATIC -> stack.push(new Things.Static(field, stack.free()), field.kind());
            case Opcodes.GETFIELD -> stack.push(Calls.read(stack.pop(), field), field.kind());
            case Opcodes.PUTSTATIC -> {
                Expression value = stack.pop();
                emit(Statements.setStatic(field, value, stack.free()));
            }
            default -> {
                Expression[] two = stack.pop(2);
                emit(Statements.set(two[0], field, two[1]));
            }
        }
    }

    private void type(int op, String name) {
        switch (op) {
            case Opcodes.NEW -> {
                OwnType own = Program.isOwn(name) ? program.own(name) : null;
                if (own == null) {
                    program.library().type(name);
                }
                stack.push(new Things.Unmade(own, stack.free()), 'L');
            }
            case Opcodes.ANEWARRAY -> {
                Class<?> array = program.standsFor(Type.getType("[" + Type.getObjectType(name).getDescriptor()));
                stack.push(new ArrayValues.Made(array, stack.pop()), 'L');
            }
            case Opcodes.INSTANCEOF -> stack.push(new Things.IsA(stack.pop(), TypeMatch.ofInstance(name, program)), 'I');
            default -> stack.push(new Things.Cast(stack.pop(), TypeMatch.of(name, program)), 'L');
        }
    }

    private void constant(Object value) {
        if (value instanceof String text) {
            // the same text is the same object in all of a program
            stack.push(new Things.Constant(text.intern()), 'L');
        } else if (value instanceof Type type && type.getSort() == Type.OBJECT && Program.isOwn(type.getInternalName())) {
            stack.push(new Things.OwnClass(), 'L');
        } else if (value instanceof Number number) {
            char kind = number instanceof Double ? 'D' : number instanceof Long ? 'J' : number instanceof Float ? 'F' : 'I';
            stack.push(new Numbers.Constant(Slots.bits(number)), kind);
        } else {
            throw new Declined("a constant " + value);
        }
    }

    private void plain(int op) {
        switch (op) {
            case Opcodes.NOP -> { }
            case Opcodes.ACONST_NULL -> stack.push(new Things.Constant(null), 'L');
            case Opcodes.RETURN -> end(Statements.end());
            case Opcodes.IRETURN, Opcodes.LRETURN, Opcodes.FRETURN, Opcodes.DRETURN -> end(new Statement.Return(false, stack.pop()));
            case Opcodes.ARETURN -> end(new Statement.Return(true, stack.pop()));
            case Opcodes.ATHROW -> end(Statements.raise(stack.pop()));
            case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> throw new Declined("synchronized");
            case Opcodes.POP -> drop();
            case Opcodes.POP2 -> {
                boolean wide = Signature.width(stack.kind(0)) == 2;
                drop();
                if (!wide) {
                    drop();
                }
            }
            default -> {
                if (Operators.constant(op) != null) {
                    constant(Operators.constant(op));
                } else if (op >= Opcodes.DUP && op <= Opcodes.SWAP) {
                    statements.addAll(Duplicates.of(op, stack));
                } else if (op >= Opcodes.IASTORE && op <= Opcodes.SASTORE) {
                    Expression[] three = stack.pop(3);
                    emit(Statements.setElement(op, three[0], three[1], three[2]));
                } else {
                    Operators.apply(op, stack);
                }
            }
        }
    }

    private void end(Statement last) {
        emit(last);
        reached = false;
    }

    private void drop() {
        char kind = stack.kind(0);
        Expression value = stack.pop();
        if (!value.isPlain()) {
            emit(Statements.drop(value, kind));
        }
    }
}
