package backcheck.running.inspect;

import backcheck.grade.Message;
import backcheck.subject.ApiMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds the nine methods in the class {@code Network}, without loading it. */
public final class Inspector {

    private static final int MOST_FOUND = 3;

    private Inspector() {}

    private record Declared(int access, String name, String descriptor) {
        String signature() {
            String takes = Arrays.stream(Type.getArgumentTypes(descriptor))
                    .map(Declared::simple)
                    .collect(Collectors.joining(", "));
            String modifier = (access & Opcodes.ACC_STATIC) == 0 ? "" : "static ";
            String secret = (access & Opcodes.ACC_PRIVATE) == 0 ? "" : "private ";
            return secret + modifier + simple(Type.getReturnType(descriptor)) + " " + name + "(" + takes + ")";
        }

        private static String simple(Type type) {
            String name = type.getClassName();
            return name.substring(name.lastIndexOf('.') + 1);
        }

        private boolean has(int flag) {
            return (access & flag) != 0;
        }
    }

    /** Inspect a submission's classes, by binary name. */
    public static Inspection inspect(Map<String, byte[]> classes, Rules rules) {
        Rules.Ruling ruling = rules.on(classes);
        List<Declared> declared = declared(classes.get("network.Network"));
        Map<ApiMethod, String> missing = new EnumMap<>(ApiMethod.class);
        List<String> packagePrivate = new ArrayList<>();
        for (ApiMethod method : ApiMethod.values()) {
            List<Declared> exact = declared.stream()
                    .filter(d -> d.name().equals(method.spelled()) && d.descriptor().equals(method.descriptor()))
                    .filter(d -> d.has(Opcodes.ACC_STATIC) && !d.has(Opcodes.ACC_PRIVATE))
                    .toList();
            if (exact.isEmpty()) {
                missing.put(method, found(declared, method));
            } else if (!exact.get(0).has(Opcodes.ACC_PUBLIC)) {
                packagePrivate.add(method.spelled());
            }
        }
        List<Message> notices = new ArrayList<>(ruling.notices());
        if (!packagePrivate.isEmpty()) {
            notices.add(Message.of("notice.package-private", String.join(", ", packagePrivate)));
        }
        return new Inspection(missing, ruling.forbidden(), ruling.classes(), notices);
    }

    private static String found(List<Declared> declared, ApiMethod method) {
        return declared.stream()
                .filter(d -> d.name().equalsIgnoreCase(method.spelled()))
                .limit(MOST_FOUND)
                .map(Declared::signature)
                .collect(Collectors.joining("; "));
    }

    private static List<Declared> declared(byte[] network) {
        List<Declared> declared = new ArrayList<>();
        if (network != null) {
            ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(
                        int access, String name, String descriptor, String signature, String[] exceptions) {
                    if ((access & Opcodes.ACC_SYNTHETIC) == 0) {
                        declared.add(new Declared(access, name, descriptor));
                    }
                    return null;
                }
            };
            new ClassReader(network).accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        }
        return declared;
    }
}
