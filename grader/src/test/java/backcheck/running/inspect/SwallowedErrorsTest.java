package backcheck.running.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Where the JDK swallows an error, a shared worker goes on after one. A JDK in which it does so anywhere else fails
 * here, so that somebody reads that place before the JDK is relied on.
 */
class SwallowedErrorsTest {

    /**
     * Files, the network, keys, modules, threads, and what starts and ends a JVM: no member of the list leads there.
     */
    private static final Pattern ELSEWHERE = Pattern.compile("(com/sun|javax|sun/(launcher|net|nio/(ch|fs)|security|reflect)"
            + "|java/(net|nio|security|time|lang/(constant|module|ref|reflect)|util/(jar|spi|concurrent(?!/ConcurrentHashMap)))"
            + "|jdk/internal/(foreign|icu|io|jimage|jmod|jrtfs|loader|logger|misc|module|org|perf|platform|ref|vm))/.*");

    /** The others, and what may be met there. */
    private static final Map<String, String> READ = Pattern.compile("\n")
            .splitAsStream(
                    """
                    java/io/BufferedWriter: closes after an exception; the stream is the submission's own
                    java/io/Console: not on the list
                    java/io/FileDescriptor: not on the list
                    java/io/FilterOutputStream: closes after an exception; the stream is the submission's own
                    java/io/ObjectInputFilter: not on the list
                    java/io/ObjectInputStream: not on the list
                    java/io/ObjectStreamClass: not on the list
                    java/lang/CharacterName: not on the list
                    java/lang/Class: an enum whose initializer fails has no constants, for EnumMap and valueOf; it is the submission's own
                    java/lang/ClassValue: not on the list
                    java/lang/Module: not on the list
                    java/lang/Shutdown: not on the list
                    java/lang/System: not on the list
                    java/lang/Thread: not on the list
                    java/lang/VirtualThread: not on the list
                    java/lang/invoke/ClassSpecializer: looks for a class, and makes it where none is found
                    java/lang/invoke/InnerClassLambdaMetafactory: a bootstrap method; what it throws comes out as a BootstrapMethodError
                    java/lang/invoke/MemberName: keeps an error of linking, which whoever links then throws
                    java/lang/invoke/MethodHandleImpl: handles that catch, which nothing plain makes
                    java/lang/invoke/StringConcatFactory: a bootstrap method; what it throws comes out as a BootstrapMethodError
                    java/lang/runtime/ObjectMethods: a bootstrap method; what it throws comes out as a BootstrapMethodError
                    java/lang/runtime/SwitchBootstraps: a bootstrap method; what it throws comes out as a BootstrapMethodError
                    java/util/Currency: formats of numbers, which are initialized before any submission comes
                    java/util/ResourceBundle: formats of numbers, which are initialized before any submission comes
                    java/util/ServiceLoader: formats of numbers, which are initialized before any submission comes
                    java/util/concurrent/ConcurrentHashMap: a table that has no memory to grow, which ends the JVM
                    java/util/regex/Pattern: not on the list
                    java/util/stream/Collectors: closes the stream of flatMapping after an exception; it is the submission's own
                    java/util/stream/DoublePipeline: closes the stream of flatMap after an exception; it is the submission's own
                    java/util/stream/IntPipeline: closes the stream of flatMap after an exception; it is the submission's own
                    java/util/stream/LongPipeline: closes the stream of flatMap after an exception; it is the submission's own
                    java/util/stream/ReferencePipeline: closes the stream of flatMap after an exception; it is the submission's own
                    java/util/stream/Streams: closes both streams of concat; they are the submission's own
                    jdk/internal/classfile/impl/ClassHierarchyImpl: makes a lambda's class; the bootstrap method fails
                    jdk/internal/classfile/impl/Util: makes a lambda's class; the bootstrap method fails
                    jdk/internal/classfile/impl/verifier/VerifierImpl: not on the list
                    jdk/internal/reflect/DirectConstructorHandleAccessor: wraps what a called method throws: see Class
                    jdk/internal/reflect/DirectMethodHandleAccessor: wraps what a called method throws: see Class
                    sun/invoke/util/VerifyAccess: a type that can't be loaded can't be seen, and is not linked
                    sun/nio/cs/StreamEncoder: closes after an exception; the stream is the submission's own
                    sun/util/calendar/ZoneInfoFile: closes a file after an exception
                    sun/util/resources/BreakIteratorResourceBundle: not on the list
                    """)
            .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(':')), line -> line));

    @Test
    void swallowsNoErrorWhereNobodyHasLooked() {
        Set<String> found = new TreeSet<>(SwallowedErrors.here());
        assertThat(found).contains("java/lang/Class", "java/util/regex/Pattern");

        found.removeIf(type -> ELSEWHERE.matcher(type).matches());
        found.removeAll(READ.keySet());

        assertThat(found).isEmpty();
    }
}
