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
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

    /** A row of the table of folders: its name, its packages, and its sentence. */
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| ([^|]*) \\| ([^|]+) \\|");

    private static final Path PAGE = Path.of("../docs/architecture.md");

    static final ArchRule PACKAGES_FORM_NO_CYCLES = slices().matching("backcheck.(**)")
            .should()
            .beFreeOfCycles()
            .because("data flows one way, and a stage can be read without those that follow it");

    static final ArchRule NOTHING_DEPENDS_ON_THE_FRONT_DOORS = noClasses()
            .that(resideOutside("app"))
            .should()
            .dependOnClassesThat(resideInAPackage("backcheck.app.."))
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

    static final ArchRule PICOCLI_IS_FOR_THE_COMMAND_LINE = library("picocli..", "app.cli");

    static final ArchRule ASM_IS_FOR_READING_SUBMISSIONS = library("org.objectweb.asm..", "running.inspect");

    static final ArchRule JAVAC_IS_FOR_COMPILING_SUBMISSIONS = library("javax.tools..", "running.compile");

    static final ArchRule JUNIT_IS_FOR_LOCAL_RUNS = classes()
            .that(use(resideInAnyPackage("org.junit..", "org.opentest4j..")))
            .should()
            .resideInAPackage("backcheck.grading.local..")
            .because("the judge runs checks without JUnit, and the instructor's jar does not hold it");

    static final ArchRule REFLECTION_IS_FOR_CALLING_A_SUBMISSION = classes()
            .that(use(resideInAPackage("java.lang.reflect..")))
            .should()
            .resideInAPackage("backcheck.subject..")
            .because("a submission is called in one place");

    static final ArchRule ARCHIVES_ARE_FOR_TAKING_SUBMISSIONS_IN =
            library("org.apache.commons.compress..", "intake");

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
            .resideInAnyPackage("backcheck.app.cli..", "backcheck.grading.local..")
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
    @MethodSource("folders")
    void usesOnlyTheFoldersBelow(Folder folder) throws IOException {
        String[] above = folders().takeWhile(other -> !other.equals(folder))
                .map(other -> "backcheck." + other.name() + "..")
                .toArray(String[]::new);

        noClasses()
                .that(resideInAPackage("backcheck." + folder.name() + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(above))
                .because("data flows from folder to folder in one order")
                .check(MAIN);
    }

    @Test
    void tellsOfEveryFolderAndPackage() throws IOException {
        Set<String> packages = MAIN.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(folders().flatMap(Folder::packages)).containsExactlyInAnyOrderElementsOf(packages);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void saysOfAFolderWhatItsCodeSays(Folder folder) throws IOException {
        String code = Files.readString(Path.of("src/main/java/backcheck", folder.name(), "package-info.java"));

        assertThat(code.replaceAll("\\n \\* ?", " ")).contains(folder.sentence());
    }

    @Test
    void hasASentenceForEachPackage() {
        assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Path.of("src/main/java", name.split("\\."))
                                .resolve("package-info.java"))
                        .isRegularFile());
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

    /**
     * A folder of the design.
     *
     * @param inner the packages in it; none if it is one itself
     */
    record Folder(String name, List<String> inner, String sentence) {

        Stream<String> packages() {
            return inner.isEmpty()
                    ? Stream.of("backcheck." + name)
                    : inner.stream().map(one -> "backcheck." + name + "." + one);
        }
    }

    /** The folders as the page lists them, from the top. */
    static Stream<Folder> folders() throws IOException {
        return ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> new Folder(row.group(1), names(row.group(2)), row.group(3)));
    }

    private static List<String> names(String cell) {
        return Pattern.compile("\\w+").matcher(cell).results().map(MatchResult::group).toList();
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
