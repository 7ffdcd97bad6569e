package backcheck.benchmarks.measure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Counts the whole result lines in the records of a batch, while they are being written. */
public final class ResultLines {

    /** Behind checksum and run key stands the kind of the line: {@code "start"} or, for a result, {@code "id"}. */
    private static final int KIND_WITHIN = 150;

    private final Path folder;
    private final Map<Path, Long> read = new HashMap<>();
    private long count;

    /** Watch the files {@code *.jsonl} of a folder that need not be there yet. */
    public ResultLines(Path folder) {
        this.folder = folder;
    }

    /** Read on, and return how many there are. */
    public long count() throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jsonl")) {
                for (Path file : files) {
                    readOn(file);
                }
            }
        }
        return count;
    }

    private void readOn(Path file) throws IOException {
        long from = read.getOrDefault(file, 0L);
        byte[] bytes = rest(file, from);
        int line = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                String start = new String(bytes, line, Math.min(KIND_WITHIN, i - line), StandardCharsets.UTF_8);
                count += start.contains("\",\"id\":\"") ? 1 : 0;
                line = i + 1;
            }
        }
        read.put(file, from + line);
    }

    private static byte[] rest(Path file, long from) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer buffer = ByteBuffer.allocate((int) (channel.size() - from));
            while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
                continue;
            }
            byte[] bytes = new byte[buffer.position()];
            buffer.flip().get(bytes);
            return bytes;
        }
    }
}
