package backcheck.product;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a command as a user would, and keeps what it says. */
final class Shell {

    /** What a command said, and how it ended. */
    record Said(int exitCode, String out, String err) {}

    static final Path JAR = Path.of("target/grader.jar").toAbsolutePath();

    private Shell() {}

    static Said grader(String... arguments) throws IOException, InterruptedException {
        return graderOn(System.getProperty("java.home"), arguments);
    }

    static Said graderOn(String javaHome, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(executable(javaHome, "java"), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return run(Path.of("").toAbsolutePath(), Map.of(), command);
    }

    static Said maven(Path folder, String javaHome, String... arguments) throws IOException, InterruptedException {
        String mvn = Path.of(System.getProperty("maven.home"), "bin", isWindows() ? "mvn.cmd" : "mvn").toString();
        List<String> command = new ArrayList<>(List.of(mvn, "-Dstyle.color=never"));
        command.addAll(List.of(arguments));
        return run(folder, Map.of("JAVA_HOME", javaHome), command);
    }

    static Said run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path err = Files.createTempFile("backcheck-test", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.environment().remove("MAVEN_OPTS");
        Process process = builder.redirectError(err.toFile()).start();
        process.getOutputStream().close();
        try (InputStream in = process.getInputStream()) {
            String out = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("does not end: " + command);
            }
            return new Said(process.exitValue(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    static String executable(String javaHome, String name) {
        return Path.of(javaHome, "bin", isWindows() ? name + ".exe" : name).toString();
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
