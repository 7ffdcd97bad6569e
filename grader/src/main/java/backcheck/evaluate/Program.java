package backcheck.evaluate;

import backcheck.worker.PrintedText;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/** The classes of one submission, read when they are first needed, and the machine that works them out. */
final class Program {

    static final String PACKAGE = "network/";

    private final Library library;
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, OwnType> types = new HashMap<>();
    private final Machine machine;
    private final PrintStream output;
    private final Map<String, Integer> leaves = new HashMap<>();
    private OwnType ofArrays;

    /**
     * Prepare the classes of a submission.
     *
     * @param files class files by binary name
     * @param printed where it prints to
     * @throws Declined if some are in another package
     */
    Program(Map<String, byte[]> files, Library library, PrintedText printed, Fuel fuel) {
        this.library = library;
        files.forEach((name, bytes) -> this.files.put(name.replace('.', '/'), bytes));
        if (this.files.keySet().stream().anyMatch(name -> name.lastIndexOf('/') != PACKAGE.length() - 1)) {
            // who may override what depends on the package
            throw new Declined("several packages");
        }
        findLeaves();
        this.machine = new Machine(fuel);
        this.output = printed.stream();
    }

    /** Classes that nothing extends; an interface may be a lambda's. */
    private void findLeaves() {
        Set<String> others = new HashSet<>();
        for (byte[] bytes : files.values()) {
            ClassReader file = new ClassReader(bytes);
            others.add(file.getSuperName());
            if ((file.getAccess() & Opcodes.ACC_INTERFACE) != 0) {
                others.add(file.getClassName());
            }
        }
        files.keySet().stream().filter(name -> !others.contains(name)).sorted().forEach(name -> leaves.put(name, leaves.size()));
    }

    /** The number of a class that nothing extends; −1 for another. */
    int leaf(String name) {
        return leaves.getOrDefault(name, -1);
    }

    Library library() {
        return library;
    }

    Machine machine() {
        return machine;
    }

    /** What stands in a static field of the JDK's. */
    Object constant(String owner, String name) {
        boolean prints = owner.equals("java/lang/System") && (name.equals("out") || name.equals("err"));
        return prints ? output : library.constant(owner, name);
    }

    /** An own class by its internal name; null if it is none. */
    OwnType type(String name) {
        OwnType known = types.get(name);
        if (known != null || !files.containsKey(name)) {
            return known;
        }
        ClassNode source = new ClassNode();
        new ClassReader(files.get(name)).accept(source, ClassReader.SKIP_FRAMES);
        OwnType type = new OwnType(this, source, type(source.superName));
        types.put(name, type);
        return type;
    }

    /** A test for what a catch clause names. */
    TypeMatch caught(String name) {
        return isOwn(name) ? TypeMatch.of(name, this) : new TypeMatch(name, library.exception(name));
    }

    /** Whether a type is one of the submission's own, there or not. */
    static boolean isOwn(String name) {
        return name.startsWith(PACKAGE);
    }

    /** An own class that must be there. */
    OwnType own(String name) {
        OwnType type = type(name);
        if (type == null) {
            throw new Declined("no class " + name);
        }
        return type;
    }

    /**
     * Arrays of own classes that are no leaves look all alike here: there are those of one such class alone, or one might pass for
     * another.
     */
    private Class<?> array(Type element) {
        if (element.getSort() == Type.OBJECT && isOwn(element.getInternalName())) {
            OwnType own = own(element.getInternalName());
            if (own.leaf().standsFor() != Instance.class) {
                return own.leaf().standsFor().arrayType();
            }
            if (ofArrays != null && ofArrays != own) {
                throw new Declined("arrays of several classes");
            }
            ofArrays = own;
        }
        return standsFor(element).arrayType();
    }

    /** Whether an array of own objects can keep this one. */
    boolean isKept(Instance object) {
        return object.type().isA(ofArrays.name());
    }

    /** The class of ours that stands for a type where it is the element of an array. */
    Class<?> standsFor(Type type) {
        return switch (type.getSort()) {
            case Type.ARRAY -> array(Type.getType(type.getDescriptor().substring(1)));
            case Type.OBJECT -> isOwn(type.getInternalName()) ? Instance.class : library.type(type.getInternalName());
            default -> Library.primitive(type);
        };
    }
}
