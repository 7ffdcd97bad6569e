package backcheck.running.inspect;

import backcheck.subject.ApiMethod;
import backcheck.subject.LocalSubject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Puts a class beside a submission that makes the nine calls directly. Reflection takes ten times as long for them: every number
 * is an object on its way in, and every component of a record a call of its own on its way out.
 *
 * <p>It is a {@code BiFunction}, the only thing that a worker and a class in the submission's package both know: what is to be done
 * (the number of a method, or one of the numbers of {@link LocalSubject}), and with what. It has no debugging information, so that
 * no line of it is ever taken for a student's.
 */
public final class DirectCalls {

    private static final String NAME = LocalSubject.DIRECT.replace('.', '/');
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type NUMBERS = Type.getType(double[].class);
    private static final Type LIST = Type.getType(List.class);
    private static final Type ARRAY_LIST = Type.getType(ArrayList.class);
    private static final Type RANDOM = Type.getType(Random.class);
    private static final Method APPLY = Method.getMethod("Object apply(Object, Object)");

    private final Map<String, List<String>> components = new LinkedHashMap<>();
    private final boolean isInterface;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    private DirectCalls(Map<String, byte[]> classes) {
        for (String record : List.of("Parameters", "Activations", "Gradients", "Example")) {
            components.put(record, components(classes.get("network." + record)));
        }
        byte[] network = classes.get("network.Network");
        this.isInterface = network != null && (new ClassReader(network).getAccess() & Opcodes.ACC_INTERFACE) != 0;
    }

    /** The classes with the one that calls them; as they are if it would take another one's name. */
    public static Map<String, byte[]> beside(Map<String, byte[]> classes) {
        if (classes.containsKey(LocalSubject.DIRECT)) {
            return classes;
        }
        Map<String, byte[]> all = new LinkedHashMap<>(classes);
        all.put(LocalSubject.DIRECT, new DirectCalls(classes).written());
        return all;
    }

    private static List<String> components(byte[] record) {
        List<String> names = new ArrayList<>();
        new ClassReader(record).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
                names.add(name);
                return null;
            }
        }, ClassReader.SKIP_CODE);
        return names;
    }

    private byte[] written() {
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC, NAME, null, OBJECT.getInternalName(), new String[] {
            "java/util/function/BiFunction"
        });
        GeneratorAdapter constructor = method(Opcodes.ACC_PUBLIC, Method.getMethod("void <init>()"));
        constructor.loadThis();
        constructor.invokeConstructor(OBJECT, Method.getMethod("void <init>()"));
        constructor.returnValue();
        constructor.endMethod();
        apply();
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** One switch over what may be asked, to a method of its own for each. */
    private void apply() {
        List<Consumer<GeneratorAdapter>> bodies = new ArrayList<>();
        for (ApiMethod method : ApiMethod.values()) {
            bodies.add(code -> call(code, method));
        }
        bodies.add(this::example);
        LocalSubject.DIRECT_NUMBERS.forEach(record -> bodies.add(code -> numbers(code, record)));
        for (int i = 0; i < bodies.size(); i++) {
            GeneratorAdapter code = method(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, body(i));
            bodies.get(i).accept(code);
            code.endMethod();
        }
        choice(bodies.size());
    }

    private static Method body(int index) {
        return new Method("body" + index, "(Ljava/lang/Object;)Ljava/lang/Object;");
    }

    private void choice(int bodies) {
        GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, APPLY);
        code.loadArg(0);
        code.unbox(Type.INT_TYPE);
        Label[] labels = new Label[bodies];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = new Label();
        }
        Label none = new Label();
        code.visitTableSwitchInsn(0, labels.length - 1, none, labels);
        for (int i = 0; i < labels.length; i++) {
            begin(code, labels[i]);
            code.loadArg(1);
            code.invokeStatic(Type.getObjectType(NAME), body(i));
            code.returnValue();
        }
        begin(code, none);
        code.visitInsn(Opcodes.ACONST_NULL);
        code.returnValue();
        code.endMethod();
    }

    private static void begin(GeneratorAdapter code, Label label) {
        code.mark(label);
        code.visitFrame(
                Opcodes.F_NEW, 3, new Object[] {NAME, OBJECT.getInternalName(), OBJECT.getInternalName()}, 0, new Object[0]);
    }

    /** The argument is an array of the numbers and the list of examples. */
    private void call(GeneratorAdapter code, ApiMethod method) {
        int numbers = numbers(code);
        int next = 0;
        for (String type : method.takes()) {
            switch (type) {
                case "double" -> number(code, numbers, next++);
                case "int" -> {
                    number(code, numbers, next++);
                    code.cast(Type.DOUBLE_TYPE, Type.INT_TYPE);
                }
                case "List" -> {
                    part(code, 1);
                    code.checkCast(LIST);
                }
                case "RandomGenerator" -> generator(code, numbers, next++);
                default -> next = record(code, type, numbers, next);
            }
        }
        // a JVM refuses a call of an interface that takes it for a class
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC, "network/Network", method.spelled(), method.descriptor(), isInterface);
        if (method.returns().equals("double")) {
            code.box(Type.DOUBLE_TYPE);
        }
        code.returnValue();
    }

    /** Keep the array of the numbers in a variable, whose number is returned: for an interpreter each step counts. */
    private static int numbers(GeneratorAdapter code) {
        part(code, 0);
        code.checkCast(NUMBERS);
        int variable = code.newLocal(NUMBERS);
        code.storeLocal(variable);
        return variable;
    }

    private static void generator(GeneratorAdapter code, int numbers, int index) {
        code.newInstance(RANDOM);
        code.dup();
        number(code, numbers, index);
        code.cast(Type.DOUBLE_TYPE, Type.LONG_TYPE);
        code.invokeConstructor(RANDOM, Method.getMethod("void <init>(long)"));
    }

    /** A record of the numbers from an index on; the index after them is returned. */
    private int record(GeneratorAdapter code, String record, int numbers, int from) {
        code.newInstance(type(record));
        code.dup();
        int count = components.get(record).size();
        for (int i = 0; i < count; i++) {
            number(code, numbers, from + i);
        }
        code.invokeConstructor(type(record), new Method("<init>", "(" + "D".repeat(count) + ")V"));
        return from + count;
    }

    private static void number(GeneratorAdapter code, int numbers, int index) {
        code.loadLocal(numbers);
        code.push(index);
        code.arrayLoad(Type.DOUBLE_TYPE);
    }

    private static void part(GeneratorAdapter code, int index) {
        code.loadArg(0);
        code.checkCast(Type.getType(Object[].class));
        code.push(index);
        code.arrayLoad(OBJECT);
    }

    /** Adds one example to the list. */
    private void example(GeneratorAdapter code) {
        int numbers = numbers(code);
        part(code, 1);
        code.checkCast(ARRAY_LIST);
        record(code, "Example", numbers, 0);
        code.invokeVirtual(ARRAY_LIST, Method.getMethod("boolean add(Object)"));
        code.box(Type.BOOLEAN_TYPE);
        code.returnValue();
    }

    private void numbers(GeneratorAdapter code, String record) {
        List<String> names = components.get(record);
        code.loadArg(0);
        code.checkCast(type(record));
        int answer = code.newLocal(type(record));
        code.storeLocal(answer);
        code.push(names.size());
        code.newArray(Type.DOUBLE_TYPE);
        for (int i = 0; i < names.size(); i++) {
            code.dup();
            code.push(i);
            code.loadLocal(answer);
            code.invokeVirtual(type(record), new Method(names.get(i), "()D"));
            code.arrayStore(Type.DOUBLE_TYPE);
        }
        code.returnValue();
    }

    private GeneratorAdapter method(int access, Method method) {
        return new GeneratorAdapter(
                writer.visitMethod(access, method.getName(), method.getDescriptor(), null, null), access, method.getName(),
                method.getDescriptor());
    }

    private static Type type(String record) {
        return Type.getObjectType("network/" + record);
    }
}
