package backcheck.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * What javac leaves to a bootstrap method: to make a lambda, to put a text together, or a method of a record.
 *
 * @param signature what it takes and gives
 * @param does takes boxed arguments, and gives a boxed result
 */
record Dynamic(Signature signature, Does does) {

    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';

    /** What happens at the instruction. */
    @FunctionalInterface
    interface Does {
        Object apply(Machine machine, Object[] arguments);
    }

    /** What an instruction stands for. */
    static Dynamic of(InvokeDynamicInsnNode node, Program program) {
        Does does = switch (node.bsm.getOwner() + "." + node.bsm.getName()) {
            case "java/lang/invoke/LambdaMetafactory.metafactory" -> lambda(node, program);
            case "java/lang/invoke/StringConcatFactory.makeConcatWithConstants" -> text(node);
            case "java/lang/runtime/ObjectMethods.bootstrap" -> ofRecord(node, program);
            default -> throw new Declined(node.bsm.getOwner());
        };
        return new Dynamic(Signature.of(node.desc), does);
    }

    /** Where a lambda keeps nothing, a JVM makes one object of it and gives that each time. */
    private static Does lambda(InvokeDynamicInsnNode node, Program program) {
        Does makes = eachTime(node, program);
        if (Type.getArgumentTypes(node.desc).length > 0) {
            return makes;
        }
        Object[] made = new Object[1];
        return (machine, kept) -> {
            if (made[0] == null) {
                made[0] = makes.apply(machine, kept);
            }
            return made[0];
        };
    }

    private static Does eachTime(InvokeDynamicInsnNode node, Program program) {
        String name = Type.getReturnType(node.desc).getInternalName();
        Lambda.Target target = new Targets(program).of((Handle) node.bsmArgs[1]);
        TypeMatch[] takes = casts((Type) node.bsmArgs[0], (Type) node.bsmArgs[2], program);
        if (Program.isOwn(name)) {
            OwnType type = program.own(name);
            return (machine, kept) -> {
                machine.touchInterface(type);
                return Instance.of(type, new Lambda(machine, target, kept, takes));
            };
        }
        return (machine, kept) -> Functions.of(name, new Lambda(machine, target, kept, takes));
    }

    /** What a lambda casts its arguments to, where that is more than the interface says. */
    private static TypeMatch[] casts(Type erased, Type instantiated, Program program) {
        Type[] from = erased.getArgumentTypes();
        Type[] to = instantiated.getArgumentTypes();
        TypeMatch[] casts = new TypeMatch[to.length];
        for (int i = 0; i < to.length; i++) {
            boolean more = !to[i].equals(from[i]) && !to[i].getInternalName().equals("java/lang/Object");
            casts[i] = more ? TypeMatch.of(to[i].getInternalName(), program) : null;
        }
        return casts;
    }

    private static Does text(InvokeDynamicInsnNode node) {
        String recipe = (String) node.bsmArgs[0];
        return (machine, arguments) -> {
            StringBuilder text = new StringBuilder();
            int argument = 0;
            int constant = 1;
            for (char letter : recipe.toCharArray()) {
                if (letter == ARGUMENT) {
                    Addresses.checkText(arguments[argument]);
                    text.append(arguments[argument++]);
                } else if (letter == CONSTANT) {
                    text.append(node.bsmArgs[constant++]);
                } else {
                    text.append(letter);
                }
            }
            machine.fuel().burn(text.length());
            return Addresses.checked(text.toString());
        };
    }

    private static Does ofRecord(InvokeDynamicInsnNode node, Program program) {
        OwnType type = program.own(((Type) node.bsmArgs[0]).getInternalName());
        List<Field> components = type.components();
        List<Field> backwards = new ArrayList<>(components);
        Collections.reverse(backwards);
        String[] names = ((String) node.bsmArgs[1]).split(";");
        return switch (node.name) {
            // a JVM begins with the last component
            case "equals" -> (machine, two) -> two[1] instanceof Instance other
                    && other.type() == type
                    && backwards.stream().allMatch(field -> Objects.equals(value((Instance) two[0], field), value(other, field)));
            case "hashCode" -> (machine, one) -> {
                int hash = 0;
                for (Field field : components) {
                    Addresses.checkHash(value((Instance) one[0], field));
                    hash = 31 * hash + Objects.hashCode(value((Instance) one[0], field));
                }
                return hash;
            };
            case "toString" -> (machine, one) -> {
                StringBuilder text = new StringBuilder(type.simpleName()).append('[');
                for (int i = 0; i < components.size(); i++) {
                    Addresses.checkText(value((Instance) one[0], components.get(i)));
                    text.append(i == 0 ? "" : ", ").append(names[i]).append('=').append(value((Instance) one[0], components.get(i)));
                }
                return text.append(']').toString();
            };
            default -> throw new Declined(node.name);
        };
    }

    private static Object value(Instance object, Field field) {
        return field.isThing() ? object.things[field.index()] : Slots.box(object.numbers[field.index()], field.kind());
    }
}
