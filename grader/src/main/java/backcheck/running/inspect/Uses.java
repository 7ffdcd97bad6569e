package backcheck.running.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads one method: what it uses that is ruled out, and what of the submission's own it leads to.
 *
 * <p>Every place of the bytecode counts in which a type or a member can stand: instructions, descriptors, class constants, catch
 * clauses, and what lambdas and method references are made of, which stands in bootstrap arguments alone.
 */
final class Uses extends MethodVisitor {

    private final String file;
    private final Map<String, ForbiddenUse> tainted;
    private final List<ForbiddenUse> forbidden = new ArrayList<>();
    private final Set<MethodKey> calls = new LinkedHashSet<>();
    private final Set<String> made = new LinkedHashSet<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private final Set<MethodKey> read = new LinkedHashSet<>();
    private final Map<Label, List<String>> caught = new HashMap<>();
    private Optional<ForbiddenUse> clock = Optional.empty();
    private int line;
    private int first;

    /**
     * Read a method of this file.
     *
     * @param tainted own classes that are themselves a use of something ruled out, with that use
     */
    Uses(String file, Map<String, ForbiddenUse> tainted) {
        super(Opcodes.ASM9);
        this.file = file;
        this.tainted = tainted;
    }

    List<ForbiddenUse> forbidden() {
        return forbidden;
    }

    /** The methods that it calls or hands on, of any class. */
    Set<MethodKey> calls() {
        return calls;
    }

    /** The classes that it makes instances of. */
    Set<String> made() {
        return made;
    }

    /** The classes whose static members it uses, and which it so initialises. */
    Set<String> touched() {
        return touched;
    }

    /** The static fields that it writes, as {@code owner.name}. */
    Set<String> written() {
        return written;
    }

    /** The static fields that it reads, named as methods are. */
    Set<MethodKey> read() {
        return read;
    }

    /** Where it first asks for the time. */
    Optional<ForbiddenUse> clock() {
        return clock;
    }

    /** Keep a use of which the place is known from outside. */
    void forbid(String what) {
        forbidden.add(new ForbiddenUse(what, file, line));
    }

    /** Look at the types of a descriptor. */
    void descriptor(String descriptor) {
        Type type = Type.getType(descriptor);
        if (type.getSort() == Type.METHOD) {
            type(type.getReturnType());
            for (Type argument : type.getArgumentTypes()) {
                type(argument);
            }
        } else {
            type(type);
        }
    }

    private void type(Type type) {
        name(Allowed.className(type));
    }

    private void name(String internalName) {
        if (internalName.isEmpty()) {
            return;
        }
        if (tainted.containsKey(internalName)) {
            forbidden.add(tainted.get(internalName));
        } else if (!Allowed.type(internalName)) {
            forbid(ForbiddenUse.spelled(internalName));
        }
    }

    private void member(String owner, String name, String descriptor) {
        String type = Allowed.className(Type.getObjectType(owner));
        if (!type.isEmpty() && !tainted.containsKey(type) && (!Allowed.type(type) || !Allowed.member(type, name, descriptor))) {
            forbid(ForbiddenUse.spelled(type, name));
            return;
        }
        if (clock.isEmpty() && Allowed.isClock(type, name)) {
            clock = Optional.of(new ForbiddenUse(ForbiddenUse.spelled(type, name), file, line));
        }
        name(type);
        descriptor(descriptor);
    }

    /** The line that its code begins at; 0 if it has none. */
    int first() {
        return first;
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        first = first == 0 ? number : first;
        caught.getOrDefault(start, List.of()).forEach(this::name);
        caught.remove(start);
    }

    /** What stands before the code, or has no line of its own, is told with the line that the code begins at. */
    @Override
    public void visitEnd() {
        line = first;
        caught.values().forEach(types -> types.forEach(this::name));
        forbidden.replaceAll(use -> use.file().equals(file) && !tainted.containsValue(use) ? use.near(first) : use);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        member(owner, name, descriptor);
        calls.add(new MethodKey(owner, name, descriptor));
        if (opcode == Opcodes.INVOKESTATIC) {
            touched.add(owner);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        member(owner, name, descriptor);
        if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
            touched.add(owner);
        }
        if (opcode == Opcodes.PUTSTATIC) {
            written.add(owner + "." + name);
        } else if (opcode == Opcodes.GETSTATIC) {
            read.add(new MethodKey(owner, name, descriptor));
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        name(Allowed.className(Type.getObjectType(type)));
        if (opcode == Opcodes.NEW) {
            made.add(type);
            touched.add(type);
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        descriptor(descriptor);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        if (type != null) {
            // the line of a clause is known where its code comes
            caught.computeIfAbsent(handler, label -> new ArrayList<>()).add(type);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Type type && type.getSort() == Type.OBJECT) {
            // EnumSet.allOf(Kind.class) initialises Kind, and asks for its values
            touched.add(type.getInternalName());
            calls.add(new MethodKey(type.getInternalName(), "values", "()[" + type.getDescriptor()));
        }
        constant(value);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        descriptor(descriptor);
        // a lambda is an object of its interface, whose default methods the JDK may call
        made.add(Allowed.className(Type.getReturnType(descriptor)));
        if (!Allowed.bootstrap(bootstrap.getOwner(), bootstrap.getName())) {
            forbid(ForbiddenUse.spelled(bootstrap.getOwner(), bootstrap.getName()));
        }
        for (Object argument : arguments) {
            constant(argument);
        }
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            descriptor(type.getDescriptor());
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic) {
            // javac for this version of the language writes none
            forbid("a dynamic constant");
        }
    }

    private void handle(Handle handle) {
        member(handle.getOwner(), handle.getName(), handle.getDesc());
        if (handle.getDesc().startsWith("(")) {
            calls.add(new MethodKey(handle.getOwner(), handle.getName(), handle.getDesc()));
        }
        if (handle.getTag() == Opcodes.H_GETSTATIC) {
            read.add(new MethodKey(handle.getOwner(), handle.getName(), handle.getDesc()));
        }
        touched.add(handle.getOwner());
        if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            made.add(handle.getOwner());
        }
    }
}
