package backcheck;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.LocalSubject;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may use what; a rule that finds nothing to check fails. */
class ArchitectureTest {

    private static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("backcheck");

    private static final int MOST_LINES = 300;

    /** What each package may import of the others. */
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("chain", Set.of()),
            Map.entry("grade", Set.of()),
            Map.entry("subject", Set.of()),
            Map.entry("worker", Set.of("subject")),
            Map.entry("assist", Set.of("chain", "subject")),
            Map.entry("submission", Set.of("grade")),
            Map.entry("isolation", Set.of()),
            Map.entry("identity", Set.of("grade")),
            Map.entry("ledger", Set.of()),
            Map.entry("tables", Set.of("grade", "identity", "report")),
            Map.entry("batch", Set.of("grade", "identity", "judge", "ledger", "report", "roster", "sheet", "submission",
                    "tables")),
            Map.entry("sheet", Set.of("grade", "identity", "roster")),
            Map.entry("roster", Set.of("grade", "identity")),
            Map.entry("sandbox", Set.of("assist", "chain", "isolation", "subject", "worker")),
            Map.entry("compile", Set.of("submission", "isolation", "subject", "worker")),
            Map.entry("inspect", Set.of("grade", "subject", "submission")),
            Map.entry("checks", Set.of("chain", "subject", "grade")),
            Map.entry("diagnosis", Set.of("chain", "subject", "grade", "checks")),
            Map.entry("example", Set.of("chain", "subject", "grade", "checks", "diagnosis")),
            Map.entry("judge", Set.of("isolation", "chain", "grade", "subject", "worker", "assist", "submission", "sandbox",
                    "compile", "inspect", "checks", "diagnosis", "example")),
            Map.entry("report", Set.of("grade", "chain")),
            Map.entry("export", Set.of("isolation", "grade", "report")),
            Map.entry("cli", Set.of("judge", "batch", "identity", "ledger", "report", "roster", "sheet", "export", "grade", "sandbox", "isolation", "compile", "submission", "inspect",
                    "subject"))));

    static final ArchRule PACKAGES_FORM_NO_CYCLES = slices().matching("backcheck.(*)..")
            .should()
            .beFreeOfCycles()
            .because("data flows one way, and a stage can be read without those that follow it");

    static final ArchRule NOTHING_DEPENDS_ON_THE_FRONT_DOORS = noClasses()
            .that(resideOutside("cli"))
            .should()
            .dependOnClassesThat(resideInAPackage("backcheck.app.cli.."))
            .because("what grades must not care who asked for it");

    static final ArchRule THE_WORKER_AND_WHAT_IT_USES_NEED_THE_JDK_ALONE = classes()
            .that(resideInAnyPackage("backcheck.running.worker..", "backcheck.subject.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "backcheck.running.worker..", "backcheck.subject.."))
            .because("whatever is on the worker's class path is within a submission's reach");

    static final ArchRule A_LOCAL_SUBJECT_IS_MADE_WHERE_STUDENTS_CLASSES_MAY_BE_LOADED = classes()
            .that(describe("make a LocalSubject", type -> type.getConstructorCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(LocalSubject.class))))
            .should()
            .resideInAPackage("backcheck.running.worker..")
            .orShould()
            .haveSimpleName("LocalGrade")
            .orShould()
            .be(LocalSubject.class)
            .because("the judge never loads a student's class; a student's own debugger does");

    static final ArchRule PICOCLI_IS_FOR_THE_COMMAND_LINE = library("picocli..", "cli");

    static final ArchRule ASM_IS_FOR_READING_SUBMISSIONS = library("org.objectweb.asm..", "inspect");

    static final ArchRule JAVAC_IS_FOR_COMPILING_SUBMISSIONS = library("javax.tools..", "compile");

    static final ArchRule JUNIT_IS_FOR_LOCAL_RUNS = classes()
            .that(use(resideInAnyPackage("org.junit..", "org.opentest4j..")))
            .should()
            .resideInAPackage("backcheck.app.cli..")
            .because("the judge runs checks without JUnit, and the instructor's jar does not hold it");

    static final ArchRule REFLECTION_IS_FOR_CALLING_A_SUBMISSION = classes()
            .that(use(resideInAPackage("java.lang.reflect..")))
            .should()
            .resideInAPackage("backcheck.subject..")
            .because("a submission is called in one place");

    static final ArchRule ARCHIVES_ARE_FOR_TAKING_SUBMISSIONS_IN =
            library("org.apache.commons.compress..", "submission");

    static final ArchRule JACKSON_IS_FOR_THE_FILES_THAT_WE_READ_AND_WRITE = classes()
            .that(use(resideInAPackage("tools.jackson..")))
            .should()
            .resideInAnyPackage("backcheck.grading.report..", "backcheck.grade..", "backcheck.course.identity..",
                    "backcheck.course.ledger..", "backcheck.course.batch..", "backcheck.course.tables..", "backcheck.course.roster..")
            .because("a library that stays in few places can be replaced");

    static final ArchRule PROCESSES_ARE_KNOWN_TO_ONE_PACKAGE_ALONE = classes()
            .that(use(describe("are processes", type -> Set.of("java.lang.Process", "java.lang.ProcessBuilder",
                            "java.lang.ProcessHandle")
                    .contains(type.getName()))))
            .should()
            .resideInAPackage("backcheck.running.isolation..")
            .because("starting, limiting and ending a JVM is one job");

    static final ArchRule STANDARD_STREAMS_ARE_FOR_THE_FRONT_DOORS = classes()
            .that(access("System.out or System.err", "java\\.lang\\.System\\.(out|err)"))
            .should()
            .resideInAPackage("backcheck.app.cli..")
            .because("stdout carries the result and nothing else");

    static final ArchRule ONLY_THE_FRONT_DOORS_END_THE_PROGRAM = classes()
            .that(access("System.exit", "java\\.lang\\.System\\.exit\\(.*\\)"))
            .should()
            .resideInAPackage("backcheck.app.cli..")
            .because("an exit code is promised in one place");

    static final ArchRule ONLY_OUR_OWN_JVMS_ARE_HALTED = classes()
            .that(access("Runtime.halt", "java\\.lang\\.Runtime\\.halt\\(.*\\)"))
            .should()
            .resideInAnyPackage("backcheck.running.worker..", "backcheck.running.compile..")
            .because("a student's shutdown hooks must not run, and there are some nowhere else");

    static final ArchRule STATIC_FIELDS_ARE_FINAL = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("no grade may depend on an earlier one");

    static final ArchRule EXCEPTIONS_ARE_NAMED_BY_WHAT_HAPPENED = noClasses()
            .that(describe("are no exceptions", type -> !type.isAssignableTo(Throwable.class)))
            .should()
            .callConstructorWhere(makesA(RuntimeException.class, Exception.class, Throwable.class, Error.class))
            .because("a caller can't tell one generic exception from another");

    static final ArchRule CHECKS_ARE_IN_THEIR_PACKAGE = classes()
            .that()
            .haveSimpleNameEndingWith("Checks")
            .should()
            .resideInAPackage("backcheck.exercise.checks..")
            .because("all of the assignment's checks are found in one place");

    static final ArchRule REPORTS_ARE_IN_THEIR_PACKAGE = classes()
            .that()
            .haveSimpleNameEndingWith("Report")
            .should()
            .resideInAPackage("backcheck.grading.report..")
            .because("a new format is one class, beside the others");

    @TestFactory
    Stream<DynamicTest> keepsTheRule() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> DynamicTest.dynamicTest(
                        field.getName().toLowerCase(Locale.ROOT).replace('_', ' '),
                        () -> ((ArchRule) field.get(null)).check(MAIN)));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatItsRowAllows(String name) {
        String[] allowed = Stream.concat(Stream.of(name), MAY_IMPORT.get(name).stream())
                .map(other -> "backcheck." + other + "..")
                .toArray(String[]::new);

        classes()
                .that(resideInAPackage("backcheck." + name + ".."))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are foreign or in " + MAY_IMPORT.get(name),
                        type -> !isOurs(type) || resideInAnyPackage(allowed).test(type)))
                .because("data flows from package to package in one order")
                .check(MAIN);
    }

    @Test
    void hasARowForEachPackage() {
        Set<String> packages = MAIN.stream()
                .map(type -> type.getPackageName().replaceFirst("^backcheck\\.([^.]+).*", "$1"))
                .collect(Collectors.toSet());

        assertThat(packages).isEqualTo(MAY_IMPORT.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void hasASentenceForEachPackage(String name) {
        assertThat(Path.of("src/main/java/backcheck", name, "package-info.java")).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void hasNoLongFile(Path root) throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                lines.put(root.relativize(file).toString(), (long) Files.readAllLines(file).size());
            }
        }

        assertThat(lines).isNotEmpty();
        assertThat(lines.entrySet()).allSatisfy(file -> assertThat(file.getValue()).isLessThan(MOST_LINES));
    }

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream();
    }

    static Stream<Path> roots() {
        return Stream.of(Path.of("src/main/java"), Path.of("src/test/java"));
    }

    private static ArchRule library(String library, String home) {
        return classes()
                .that(use(resideInAPackage(library)))
                .should()
                .resideInAPackage("backcheck." + home + "..")
                .because("a library that stays in one place can be understood and replaced there");
    }

    private static DescribedPredicate<JavaClass> use(DescribedPredicate<? super JavaClass> foreign) {
        String description = "use classes that " + foreign.getDescription();
        return describe(description, type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> foreign.test(dependency.getTargetClass().getBaseComponentType())));
    }

    private static DescribedPredicate<JavaClass> access(String what, String fullName) {
        return describe("use " + what, type -> type.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .anyMatch(member -> member.getFullName().matches(fullName)));
    }

    private static DescribedPredicate<JavaConstructorCall> makesA(Class<?>... types) {
        return describe("a generic exception is made", call -> Arrays.stream(types)
                .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type)));
    }

    private static DescribedPredicate<JavaClass> resideOutside(String name) {
        return DescribedPredicate.not(resideInAPackage("backcheck." + name + ".."));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getBaseComponentType().getPackageName().startsWith("backcheck.");
    }
}
