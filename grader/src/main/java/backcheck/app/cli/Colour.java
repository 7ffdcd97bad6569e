package backcheck.app.cli;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Whether to write colours: on a terminal only, and never against NO_COLOR. */
final class Colour {

    private Colour() {}

    static boolean wanted() {
        return allowed(System.getenv()) && Ansi.AUTO.enabled();
    }

    static boolean allowed(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }
}
