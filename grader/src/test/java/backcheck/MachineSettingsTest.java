package backcheck;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.lang.reflect.Executable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of ours depends on the language, the time zone or the encoding that a machine is set to. */
class MachineSettingsTest {

    private static final Set<Class<?>> SETTINGS = Set.of(Locale.class, Charset.class, ZoneId.class, TimeZone.class);

    /** What can be told an encoding, and is UTF-8 if it is not. */
    private static final Set<String> ALWAYS_UTF_8 = Set.of(
            "java.nio.file.Files", "java.util.zip.ZipFile", "java.util.zip.ZipInputStream", "java.util.zip.ZipOutputStream",
            "java.util.Properties");

    /** What asks the machine, and has no overload that is told. */
    private static final Set<String> ASKS = Set.of(
            "java.lang.String.formatted", "java.nio.charset.Charset.defaultCharset", "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault", "java.time.ZoneId.systemDefault", "java.time.Clock.systemDefaultZone",
            "java.text.MessageFormat.format", "java.text.DecimalFormat.<init>", "java.util.Scanner.<init>",
            "java.util.Date.toString", "java.util.Date.toLocaleString");

    private static final DescribedPredicate<JavaAccess<?>> DEPENDS_ON_THE_MACHINE = describe(
            "it depends on a setting of the machine",
            access -> access.getTarget() instanceof CodeUnitAccessTarget target && depends(target));

    private static final ArchRule NOTHING_DEPENDS_ON_THE_MACHINE = noClasses()
            .should()
            .accessTargetWhere(DEPENDS_ON_THE_MACHINE)
            .because("a grade is the same wherever it is made");

    @Test
    void nothingDependsOnASettingOfTheMachine() {
        NOTHING_DEPENDS_ON_THE_MACHINE.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("backcheck"));
    }

    @Test
    void findsWhatDoes() {
        assertThat(accesses(Careless.class).filter(DEPENDS_ON_THE_MACHINE).map(MachineSettingsTest::name))
                .containsExactlyInAnyOrder(
                        "String.formatted", "String.format", "String.toLowerCase", "String.toUpperCase", "String.<init>",
                        "String.getBytes", "InputStreamReader.<init>", "PrintStream.<init>", "PrintStream.printf",
                        "PrintWriter.format", "ByteArrayOutputStream.toString", "ResourceBundle.getBundle",
                        "NumberFormat.getInstance", "LocalDate.now", "DateTimeFormatter.ofPattern", "Locale.getDefault");
    }

    @Test
    void findsNothingInWhatDoesNot() {
        assertThat(accesses(Careful.class)).hasSizeGreaterThan(10).noneMatch(DEPENDS_ON_THE_MACHINE);
    }

    private static Stream<JavaAccess<?>> accesses(Class<?> type) {
        return new ClassFileImporter().importClass(type).getAccessesFromSelf().stream().map(access -> access);
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getSimpleName() + "." + (access.getTarget().getName());
    }

    private static boolean depends(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        List<Class<?>> takes = target.getRawParameterTypes().stream().<Class<?>>map(JavaClass::reflect).toList();
        if (!owner.startsWith("java.") || ALWAYS_UTF_8.contains(owner) || takes.stream().anyMatch(SETTINGS::contains)) {
            return false;
        }
        return ASKS.contains(owner + "." + target.getName())
                || overloads(target).map(MachineSettingsTest::untold).anyMatch(others -> begins(takes, others));
    }

    /** The overloads that take a setting. */
    private static Stream<Executable> overloads(CodeUnitAccessTarget target) {
        Class<?> owner = target.getOwner().reflect();
        Stream<Executable> overloads = target.getName().equals("<init>")
                ? Arrays.stream(owner.getConstructors())
                : Arrays.stream(owner.getMethods()).filter(method -> method.getName().equals(target.getName())).map(method -> method);
        return overloads.filter(overload -> Arrays.stream(overload.getParameterTypes()).anyMatch(SETTINGS::contains));
    }

    private static List<Class<?>> untold(Executable overload) {
        return Arrays.stream(overload.getParameterTypes()).filter(type -> !SETTINGS.contains(type)).toList();
    }

    /** {@code PrintStream(OutputStream)} has one that takes a flag before the encoding. */
    private static boolean begins(List<Class<?>> takes, List<Class<?>> others) {
        boolean fits = takes.isEmpty() ? others.isEmpty() : takes.size() <= others.size();
        for (int i = 0; fits && i < takes.size(); i++) {
            fits = others.get(i).isAssignableFrom(takes.get(i));
        }
        return fits;
    }

    @SuppressWarnings("unused")
    private static final class Careless {
        private final UnaryOperator<String> upper = String::toUpperCase;

        String everything(InputStream in, OutputStream out, byte[] bytes) {
            new InputStreamReader(in);
            new PrintStream(out).printf("%d", 1);
            new PrintWriter(new StringWriter()).format("%d", 2);
            ResourceBundle.getBundle("x");
            NumberFormat.getInstance();
            DateTimeFormatter.ofPattern("d").format(LocalDate.now());
            "x".getBytes();
            return "%d".formatted(1) + String.format("%d", 1) + "I".toLowerCase() + new String(bytes)
                    + new ByteArrayOutputStream().toString() + Locale.getDefault();
        }
    }

    @SuppressWarnings("unused")
    private static final class Careful {
        String everything(InputStream in, OutputStream out, byte[] bytes) throws IOException {
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            new PrintStream(out, true, StandardCharsets.UTF_8).printf(Locale.ROOT, "%d", 1);
            new PrintWriter(new StringWriter(), true).println();
            LocalDate.now(ZoneId.of("UTC")).toString();
            return String.format(Locale.ROOT, "%d", 1) + "I".toLowerCase(Locale.ROOT) + new String(bytes, StandardCharsets.UTF_8)
                    + new String(new char[0]) + Files.readString(Path.of("x")) + new StringBuilder("x").append(1);
        }
    }
}
