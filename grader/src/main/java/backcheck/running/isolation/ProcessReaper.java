package backcheck.running.isolation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends what a JVM has left behind, once.
 *
 * <p>Another user's processes are ended all at once, by that user: the kernel's {@code kill(-1)} misses none, however often they
 * fork. A process's children of the same user are ended as far as they are still its children.
 */
final class ProcessReaper implements Runnable {

    private final SandboxCommand walls;
    private final OptionalInt user;
    private final AtomicBoolean ended = new AtomicBoolean();

    ProcessReaper(SandboxCommand walls, OptionalInt user) {
        this.walls = walls;
        this.user = user;
    }

    @Override
    public void run() {
        if (user.isEmpty() || !ended.compareAndSet(false, true)) {
            return;
        }
        List<String> command = new ArrayList<>(walls.asUser(user.getAsInt()));
        command.addAll(List.of(walls.machine().program(Machine.SH), "-c", "kill -9 -1"));
        try {
            Process killer = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            killer.waitFor(2, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new IllegalStateException("processes of the submission may still run as user " + user.getAsInt(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
