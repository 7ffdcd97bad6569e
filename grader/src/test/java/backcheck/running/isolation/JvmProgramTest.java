package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JvmProgramTest {

    @Test
    void runsInTheSameLanguageTimeZoneAndEncodingWhateverTheMachineIsSetTo() throws Exception {
        Path classes = Path.of(SettingsSeen.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> command = JvmProgram.of(SettingsSeen.class.getName(), classes, List.of()).command(List.of());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("LC_ALL", "de_DE.ISO-8859-1", "TZ", "Asia/Kathmandu"));

        Process process = builder.start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("en en UTC UTF-8");
        assertThat(process.waitFor()).isZero();
    }
}
