package backcheck.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;

/** A command that is asked on a line and answers on a line, and costs something from one answer to the next. */
public final class Conversation implements AutoCloseable {

    private final Process process;
    private final Optional<CpuGroup> group;
    private final OutputStream questions;
    private final BufferedReader answers;

    Conversation(Command command, Optional<CpuGroup> group) throws IOException {
        this.group = group;
        this.process = new ProcessBuilder(
                        group.isPresent() ? group.get().around(command.words()) : command.words())
                .directory(command.folder().toFile())
                .redirectErrorStream(true)
                .start();
        this.questions = process.getOutputStream();
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Ask, and return the next line that it says. */
    public String ask(String question) throws IOException {
        questions.write((question + "\n").getBytes(StandardCharsets.UTF_8));
        questions.flush();
        String answer = answers.readLine();
        return answer == null ? "it has ended" : answer;
    }

    /** What the time is, and the processor time that it has used so far. */
    public Cost cost() throws IOException {
        OptionalDouble cpu = group.isPresent() ? OptionalDouble.of(group.get().used()) : OptionalDouble.empty();
        return new Cost(System.nanoTime() / 1e6, cpu);
    }

    @Override
    public void close() throws IOException {
        questions.close();
        while (answers.readLine() != null) {
            // it clears up behind itself, and ends
            continue;
        }
        process.destroyForcibly();
        if (group.isPresent()) {
            group.get().close();
        }
    }
}
