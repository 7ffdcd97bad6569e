package network;

import java.util.function.Supplier;

/** A service provider, named in META-INF/services. */
public final class Notes implements Supplier<String> {

    private final String text;

    public Notes() throws java.io.IOException {
        try (var in = new java.io.FileReader("/tmp/backcheck-canary/secret.txt"); var lines = new java.io.BufferedReader(in)) {
            text = lines.readLine();
        }
    }

    @Override
    public String get() {
        return text;
    }
}
