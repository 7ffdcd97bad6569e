package backcheck.app.export;

import backcheck.running.isolation.Jvm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The students' project: the template, and a Maven repository in its folder {@code lib} that holds the grader's own classes.
 *
 * <p>The same grader makes the same bytes. The version in the project carries a hash of the jar, since Maven would otherwise
 * keep using an older one of the same version that it has seen before.
 */
public final class Handout {

    /** What a student's run has no use for; the template stands beside the jar. */
    private static final List<String> FOR_INSTRUCTORS = List.of("backcheck/template/", "backcheck/app/", "backcheck/course/");

    private static final String TEMPLATE = "backcheck/template/";

    /** Jar entries carry this time, so that the same grader makes the same jar: 2026-01-01 in the zip's local time. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private Handout() {}

    /**
     * Write the zip.
     *
     * @param version the grader's version
     * @throws IOException if it can't be written; nothing is left then
     */
    public static void write(Path zip, String version) throws IOException {
        Map<String, byte[]> own = ownFiles();
        Map<String, byte[]> project = project(own, version);
        // not createTempFile, whose files only their owner may read
        Path part = Files.createFile(zip.toAbsolutePath().resolveSibling(".handout." + UUID.randomUUID() + ".part"));
        try {
            try (OutputStream file = Files.newOutputStream(part);
                    ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
                for (Map.Entry<String, byte[]> entry : project.entrySet()) {
                    put(out, new ZipEntry("backpropagation/" + entry.getKey()), entry.getValue());
                }
            }
            Files.move(part, zip, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Map<String, byte[]> project(Map<String, byte[]> own, String version) throws IOException {
        byte[] jar = jar(own);
        String unique = version + "-" + hash("SHA-256", jar).substring(0, 8);
        Map<String, byte[]> project = new LinkedHashMap<>();
        own.forEach((name, bytes) -> {
            if (name.startsWith(TEMPLATE)) {
                project.put(name.substring(TEMPLATE.length()), bytes);
            }
        });
        String standing = "<grader.version>" + version + "</grader.version>";
        String pom = new String(project.get("pom.xml"), StandardCharsets.UTF_8);
        if (!pom.contains(standing)) {
            throw new IllegalStateException("the template's pom does not name the grader's version " + version);
        }
        project.put("pom.xml", utf8(pom.replace(standing, "<grader.version>" + unique + "</grader.version>")));
        String folder = "lib/backcheck/grader/" + unique + "/grader-" + unique;
        withChecksum(project, folder + ".jar", jar);
        withChecksum(project, folder + ".pom", utf8(text("/backcheck/handout/grader-pom.xml").replace("GRADER_VERSION", unique)));
        return project;
    }

    private static void withChecksum(Map<String, byte[]> project, String name, byte[] bytes) {
        project.put(name, bytes);
        project.put(name + ".sha1", utf8(hash("SHA-1", bytes)));
    }

    /** What a student's run needs of the grader's own classes and resources. */
    private static byte[] jar(Map<String, byte[]> own) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : own.entrySet()) {
                if (FOR_INSTRUCTORS.stream().noneMatch(entry.getKey()::startsWith)) {
                    put(out, new JarEntry(entry.getKey()), entry.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    /** Everything below {@code backcheck/} in the running grader's jar or folder of classes, in order of the names. */
    private static Map<String, byte[]> ownFiles() throws IOException {
        Path ours = Jvm.ownClasses();
        if (Files.isDirectory(ours)) {
            return files(ours);
        }
        try (FileSystem archive = FileSystems.newFileSystem(ours)) {
            return files(archive.getPath("/"));
        }
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root.resolve("backcheck"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Handout.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
