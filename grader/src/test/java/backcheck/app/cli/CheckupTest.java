package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.running.isolation.Others;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class CheckupTest {

    @TempDir
    private Path home;

    private Checkup checkup(Map<String, String> environment, int files) throws IOException {
        Path limits = home.resolve("limits");
        Files.writeString(limits, "Max processes             127421    127421    processes\n"
                + "Max open files            " + files + "        1048576   files\n");
        return new Checkup(environment, limits);
    }

    private Map<String, String> atHome() {
        return Map.of("HOME", home.toString());
    }

    @Test
    void findsNothingWhereAllIsWell() throws IOException {
        Checkup checkup = checkup(atHome(), 1024);

        assertThat(checkup.obstacles()).isEmpty();
        assertThat(checkup.advice()).isEmpty();
    }

    @Test
    void findsTooFewOpenFiles() throws IOException {
        assertThat(checkup(atHome(), 26).advice()).singleElement().asString().contains("only 26 files", "ulimit -n");
    }

    @Test
    void findsThatThereIsNoPlaceForACache() throws IOException {
        assertThat(checkup(Map.of(), 1024).advice()).singleElement().asString().contains("HOME", "XDG_CACHE_HOME");
    }

    @Test
    void findsACacheThatOthersMayChange() throws IOException {
        Path cache = Files.createDirectories(home.resolve(".cache"));
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwx---"));

        assertThat(checkup(atHome(), 1024).advice()).singleElement().asString().contains(cache.toString(), "chmod go-w");
    }

    @Test
    void findsACacheThatIsAnothers() throws IOException {
        Path cache = Others.given(Files.createDirectories(home.resolve("cache")));
        Map<String, String> environment = Map.of("HOME", "/", "XDG_CACHE_HOME", cache.toString());

        assertThat(checkup(environment, 1024).advice()).singleElement().asString().contains(cache.toString());
    }
}
