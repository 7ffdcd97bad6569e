package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8RestartTest {

    private static final List<byte[]> ODD = List.of(
            new byte[0],
            utf8("ümlaut"),
            new byte[] {'l', 'a', 't', 'i', 'n', '-', (byte) 0xfc, (byte) 0xff},
            utf8(" two  words "),
            utf8("$HOME `id` \"x\" 'y' \\ %s %"),
            utf8("-n"),
            utf8("newlines\n\n"),
            new byte[0]);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    @EnabledOnOs(OS.LINUX)
    void handsOverEachByteOfTheArguments(String locale) throws Exception {
        List<byte[]> command = new ArrayList<>(List.of(utf8("cat"), utf8("/proc/self/cmdline"), utf8("--")));
        command.set(0, utf8("any"));
        command.addAll(ODD);
        Process cat = new ProcessBuilder("cat").start();
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", Utf8Restart.script(command, cat.pid()));
        shell.environment().put("LC_ALL", locale);
        shell.redirectError(ProcessBuilder.Redirect.DISCARD);

        Process again = shell.start();
        List<byte[]> seen = RawArguments.split(again.getInputStream().readAllBytes());
        cat.destroyForcibly();

        assertThat(seen.subList(3, seen.size())).usingElementComparator(Arrays::compare).containsExactlyElementsOf(ODD);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void setsALocaleOfUtf8() throws Exception {
        Process printenv = new ProcessBuilder("/bin/sh", "-c", "read line; exec printenv").start();
        List<byte[]> command = List.of(utf8("sh"), utf8("-c"), utf8("echo $LC_ALL $BACKCHECK_STARTER"));

        Process again = new ProcessBuilder("/bin/sh", "-c", Utf8Restart.script(command, printenv.pid())).start();
        String said = new String(again.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        printenv.destroyForcibly();

        assertThat(said.strip()).endsWith(".UTF-8 " + printenv.pid());
    }

    @Test
    void splitsArgumentsWhereTheyEnd() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte[] argument : ODD) {
            line.write(argument);
            line.write(0);
        }

        assertThat(RawArguments.split(line.toByteArray()))
                .usingElementComparator(Arrays::compare)
                .containsExactlyElementsOf(ODD);
        assertThat(RawArguments.split(new byte[0])).isEmpty();
    }
}
