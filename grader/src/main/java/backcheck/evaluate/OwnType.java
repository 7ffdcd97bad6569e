package backcheck.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** A class of a submission: its fields, its routines, and what stands in its static fields. */
final class OwnType {

    /** By which an exception tells another place than that where it was made. */
    private static final Set<String> TRACES = Set.of("fillInStackTrace", "getStackTrace", "setStackTrace");

    /** What the JDK looks for in any object that it is handed, and finds no object of ours to be. */
    private static final Pattern LOOKED_FOR = Pattern.compile("java/util/(Map\\$Entry|\\w*(Collection|List|Set|Map|Queue|Deque))");

    private final Program program;
    private final ClassNode source;
    private final OwnType parent;
    private final Base base;
    private final Map<String, Routine> routines = new HashMap<>();
    private final Map<String, Routine> found = new HashMap<>();
    private final Map<String, Field> fields = new HashMap<>();
    private final Set<String> supertypes = new LinkedHashSet<>();
    private int numbers;
    private int things;
    final long[] staticNumbers;
    final Object[] staticThings;
    private final Leaves.Leaf leaf;
    private boolean touched;

    /**
     * Lay out a class.
     *
     * @param parent the own class that it extends; null if it is one of the JDK's
     */
    OwnType(Program program, ClassNode source, OwnType parent) {
        this.program = program;
        this.source = source;
        this.parent = parent;
        this.base = parent == null ? Base.of(source.superName, program.library()) : parent.base;
        this.numbers = parent == null ? base.numbers() : parent.numbers;
        this.things = parent == null ? base.things() : parent.things;
        for (MethodNode method : source.methods) {
            if (base.kind() == Base.Kind.EXCEPTION && TRACES.contains(method.name)) {
                throw new Declined(method.name);
            }
            routines.put(method.name + method.desc, new Routine(this, method));
        }
        int staticFields = 0;
        for (FieldNode field : source.fields) {
            boolean isStatic = (field.access & Opcodes.ACC_STATIC) != 0;
            char kind = Signature.kind(Type.getType(field.desc));
            int index = isStatic ? staticFields++ : kind == 'L' ? things++ : numbers++;
            fields.put((isStatic ? "static " : "") + field.name, new Field(this, kind, index));
        }
        this.staticNumbers = new long[staticFields];
        this.staticThings = new Object[staticFields];
        this.leaf = Leaves.of(program.leaf(source.name));
        collectSupertypes();
    }

    private void collectSupertypes() {
        supertypes.add(source.name);
        supertypes.addAll(parent == null ? base.names() : parent.supertypes);
        for (String name : source.interfaces) {
            OwnType own = program.type(name);
            supertypes.addAll(own == null ? foreign(name) : own.supertypes);
        }
    }

    /** The JDK looks for some interfaces by itself, as for {@code Formattable}, and does not find them here: those are not on the list. */
    private Set<String> foreign(String name) {
        if (LOOKED_FOR.matcher(name).matches()) {
            throw new Declined("an own " + name);
        }
        program.library().type(name);
        return program.library().supertypes(name);
    }

    Program program() {
        return program;
    }

    /** Its internal name, {@code network/Network}. */
    String name() {
        return source.name;
    }

    /** The name that its own declaration has. */
    String simpleName() {
        for (InnerClassNode inner : source.innerClasses) {
            if (inner.name.equals(source.name)) {
                return inner.innerName == null ? "" : inner.innerName;
            }
        }
        return source.name.substring(source.name.lastIndexOf('/') + 1);
    }

    String file() {
        return source.sourceFile;
    }

    /** What its objects are to this JVM. */
    Leaves.Leaf leaf() {
        return leaf;
    }

    /** The class of the JDK's that it extends in the end. */
    Base base() {
        return base;
    }

    boolean isFinal() {
        return (source.access & Opcodes.ACC_FINAL) != 0;
    }

    boolean isInterface() {
        return (source.access & Opcodes.ACC_INTERFACE) != 0;
    }

    /** How many numbers an object has. */
    int numbers() {
        return numbers;
    }

    /** How many references an object has. */
    int things() {
        return things;
    }

    /** Whether its objects can be cast to this class, by its internal name. */
    boolean isA(String other) {
        return supertypes.contains(other);
    }

    /** The routine that is called on an object of this class; null if there is none. */
    Routine find(String key) {
        if (!found.containsKey(key)) {
            found.put(key, search(key));
        }
        return found.get(key);
    }

    private Routine search(String key) {
        for (OwnType type = this; type != null; type = type.parent) {
            Routine own = type.routines.get(key);
            // nobody inherits what is private
            if (own != null && (type == this || !own.isPrivate())) {
                return own;
            }
        }
        return amongInterfaces(key);
    }

    private Routine amongInterfaces(String key) {
        List<Routine> inherited = new ArrayList<>();
        for (String name : supertypes) {
            OwnType type = program.type(name);
            if (type != null && type.isInterface() && type.routines.containsKey(key)) {
                inherited.add(type.routines.get(key));
            }
        }
        // the most special one: nobody else's interface extends its own
        inherited.removeIf(one -> inherited.stream()
                .anyMatch(other -> other != one && other.owner().isA(one.owner().name())));
        if (inherited.size() > 1 && !inherited.stream().allMatch(Routine::isAbstract)) {
            throw new Declined("several default methods");
        }
        return inherited.isEmpty() ? null : inherited.get(0);
    }

    /** A field, its own or inherited. */
    Field field(String name, boolean isStatic) {
        Field field = lookUp((isStatic ? "static " : "") + name);
        if (field == null) {
            throw new Declined("no field " + source.name + "." + name);
        }
        return field;
    }

    /** Its own, then its interfaces', then its parent's: the order of the JVM specification, 5.4.3.2. */
    private Field lookUp(String key) {
        Field field = fields.get(key);
        for (int i = 0; field == null && i < source.interfaces.size(); i++) {
            OwnType implemented = program.type(source.interfaces.get(i));
            field = implemented == null ? null : implemented.lookUp(key);
        }
        return field == null && parent != null ? parent.lookUp(key) : field;
    }

    /** Initialise the class, if this is the first use of it. */
    void touch(Machine machine, int top) {
        if (touched) {
            return;
        }
        touched = true;
        if (parent != null) {
            parent.touch(machine, top);
        }
        if (!isInterface()) {
            touchInterfaces(machine, top);
        }
        for (FieldNode field : source.fields) {
            if (field.value != null && (field.access & Opcodes.ACC_STATIC) != 0) {
                constant(fields.get("static " + field.name), field.value);
            }
        }
        Routine initialiser = routines.get("<clinit>()V");
        if (initialiser != null) {
            try {
                machine.run(initialiser, top);
            } catch (StudentException e) {
                throw new Declined("a class that can't be initialised");
            }
        }
    }

    /** Initialise the interfaces that it implements, of which a class needs those alone that have methods for it. */
    void touchInterfaces(Machine machine, int top) {
        for (String name : source.interfaces) {
            OwnType implemented = program.type(name);
            if (implemented != null) {
                implemented.touchAsInterface(machine, top);
            }
        }
    }

    /** Initialise this interface for an object that implements it, if it has methods for it, and before it those it extends. */
    void touchAsInterface(Machine machine, int top) {
        touchInterfaces(machine, top);
        if (routines.values().stream().anyMatch(routine -> !routine.isStatic() && !routine.isAbstract())) {
            touch(machine, top);
        }
    }

    private void constant(Field field, Object value) {
        if (value instanceof String text) {
            staticThings[field.index()] = text.intern();
        } else {
            staticNumbers[field.index()] = Slots.bits((Number) value);
        }
    }

    /** The names and types of its record components, in order; empty for a class that is no record. */
    List<Field> components() {
        return source.recordComponents == null
                ? List.of()
                : source.recordComponents.stream().map(component -> field(component.name, false)).toList();
    }
}
