package backcheck.running.inspect;

import backcheck.subject.LocalSubject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Tells whether a submission may run in a JVM that others use after it: all that it mentions of the JDK is on a list of
 * types and members that compute with what they are handed and keep nothing, and it has no way to go on after an error.
 *
 * <p>Not the list of what is {@link Allowed}, which a JVM of its own runs: here nothing may change what the next
 * submission could see, nor wait, nor start a thread. Every place of the bytecode counts in which a type or a member
 * can stand, reached or not.
 */
public final class Plainness {

    private static final PlainApi API = PlainApi.read();

    /**
     * Nothing of ours or of the JDK's is in it, so that a class of this name comes from the submission and from nowhere
     * else.
     */
    private static final String OWN_PACKAGE = "network/";

    private static final String DIRECT = LocalSubject.DIRECT.replace('.', '/');

    /**
     * All classes together: a solution has some 20 kB. More would keep the next one waiting while they are verified.
     */
    private static final int MOST_BYTES = 256 << 10;

    private final OwnTypes own;
    private Optional<String> objection = Optional.empty();

    private Plainness(OwnTypes own) {
        this.own = own;
    }

    /** What keeps the classes that are to be run from sharing a JVM, for whoever wonders; empty if nothing does. */
    public static Optional<String> objection(Map<String, byte[]> classes) {
        if (classes.values().stream().mapToInt(bytes -> bytes.length).sum() > MOST_BYTES) {
            return Optional.of("much code");
        }
        List<ClassReader> files = classes.values().stream().map(ClassReader::new).toList();
        Plainness plainness = new Plainness(new OwnTypes(files));
        for (ClassReader file : files) {
            if (plainness.objection.isEmpty()) {
                file.accept(new PlainReader(plainness), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        }
        return plainness.objection;
    }

    /** Keep the first thing that is not plain. */
    void object(String what) {
        objection = objection.or(() -> Optional.of(what));
    }

    /** A class is declared; whether it is an exception is returned. */
    boolean declared(String name, String[] interfaces) {
        if (!name.startsWith(OWN_PACKAGE) || name.equals(DIRECT)) {
            object("a class " + name);
        }
        String base = own.base(name);
        if (!API.isBase(base)) {
            object("extends " + base);
        }
        for (String type : interfaces) {
            name(type);
        }
        return API.isException(base);
    }

    /** A method is declared. */
    void declared(int access, String name, boolean inException) {
        if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0 || !API.mayDeclare(name, inException)) {
            object("declares " + name);
        }
    }

    /** A type stands somewhere. */
    void name(String internalName) {
        if (!own.contains(internalName) && !API.types().contains(internalName)) {
            object(internalName);
        }
    }

    private void type(Type type) {
        String name = Allowed.className(type);
        if (!name.isEmpty()) {
            name(name);
        }
    }

    /** The types of a descriptor. */
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

    /** A method or a field is used. */
    void member(String owner, String name, String descriptor) {
        type(Type.getObjectType(owner));
        descriptor(descriptor);
        boolean isField = !descriptor.startsWith("(");
        boolean isOwn = own.contains(owner) && (isField || own.declares(owner, name, descriptor));
        // an own type has what it inherits from the JDK's by name, an array what all objects have
        if (!isOwn && own.foreign(owner).stream().noneMatch(type -> API.allows(type, name, descriptor))) {
            object(owner + "." + name);
        }
    }

    /** An exception is caught. Whoever catches an error could go on after it. */
    void caught(String type) {
        // javac's own, in a switch over an enum: a constant that is gone
        boolean isGoneConstant = "java/lang/NoSuchFieldError".equals(type);
        if (type == null || !isGoneConstant && !API.isException(own.base(type))) {
            object("catches " + type);
        }
    }

    /** A class is used as an object. A class of the JDK's is one that all submissions share. */
    void classConstant(Object value) {
        if (value instanceof Type type && (type.getSort() != Type.OBJECT || !own.contains(type.getInternalName()))) {
            object(type + " as an object");
        }
        bootstrapArgument(value);
    }

    /** What lambdas and method references are made of stands in bootstrap arguments alone. */
    void bootstrapArgument(Object value) {
        if (value instanceof Type type) {
            descriptor(type.getDescriptor());
        } else if (value instanceof Handle handle) {
            member(handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (value instanceof ConstantDynamic) {
            object("a dynamic constant");
        }
    }
}
