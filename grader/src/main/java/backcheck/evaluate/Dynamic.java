package backcheck.evaluate;

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

    private static Does lambda(InvokeDynamicInsnNode node, Program program) {
        String name = Type.getReturnType(node.desc).getInternalName();
        Lambda.Target target = new Targets(program).of((Handle) node.bsmArgs[1]);
        OwnType own = Program.isOwn(name) ? program.own(name) : null;
        Does made = (machine, kept) -> own == null
                ? Functions.of(name, new Lambda(machine, target, kept))
                : Instance.of(own, new Lambda(machine, target, kept));
        return Type.getArgumentTypes(node.desc).length == 0 ? once(made) : made;
    }

    /** A lambda that keeps nothing is the same object each time. */
    private static Does once(Does made) {
        Object[] first = new Object[1];
        return (machine, kept) -> {
            if (first[0] == null) {
                first[0] = made.apply(machine, kept);
            }
            return first[0];
        };
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
            return text.toString();
        };
    }

    private static Does ofRecord(InvokeDynamicInsnNode node, Program program) {
        OwnType type = program.own(((Type) node.bsmArgs[0]).getInternalName());
        List<Field> components = type.components();
        String[] names = ((String) node.bsmArgs[1]).split(";");
        return switch (node.name) {
            case "equals" -> (machine, two) -> two[1] instanceof Instance other
                    && other.type() == type
                    && components.stream().allMatch(field -> Objects.equals(value((Instance) two[0], field), value(other, field)));
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
