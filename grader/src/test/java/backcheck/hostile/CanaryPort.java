package backcheck.hostile;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.BindException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who connects to the canary's port on the loopback interface, or sends a datagram there; nobody gets an answer. */
final class CanaryPort implements AutoCloseable {

    private static final int NUMBER = 47615;

    /** Another world on this machine may be open; it has a submission or a few to grade. */
    private static final int PATIENCE_SECONDS = 120;

    private final ServerSocket connections;
    private final DatagramSocket datagrams;
    private final AtomicInteger visits = new AtomicInteger();
    private final List<Thread> listeners;

    private CanaryPort(ServerSocket connections, DatagramSocket datagrams) {
        this.connections = connections;
        this.datagrams = datagrams;
        this.listeners = List.of(listen(this::accept), listen(this::receive));
    }

    /**
     * Open the port, once it is free.
     *
     * @throws IOException if it stays taken
     */
    static CanaryPort open() throws IOException {
        for (int second = 0; ; second++) {
            try {
                return bind();
            } catch (BindException e) {
                if (second == PATIENCE_SECONDS) {
                    throw e;
                }
                waitASecond();
            }
        }
    }

    private static CanaryPort bind() throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        ServerSocket connections = new ServerSocket(NUMBER, 50, loopback);
        try {
            return new CanaryPort(connections, new DatagramSocket(NUMBER, loopback));
        } catch (IOException e) {
            connections.close();
            throw e;
        }
    }

    /** How many have come. */
    int visits() {
        return visits.get();
    }

    /** Begin to count anew. */
    void forget() {
        visits.set(0);
    }

    /** Give the port back: when this returns, nobody can connect any more and another world may take it. */
    @Override
    public void close() throws IOException {
        datagrams.close();
        connections.close();
        for (Thread listener : listeners) {
            await(listener);
        }
    }

    private void accept() throws IOException {
        try (Socket visitor = connections.accept()) {
            // counted before it is closed, so that whoever has seen the end has been counted
            visits.incrementAndGet();
        }
    }

    private void receive() throws IOException {
        datagrams.receive(new DatagramPacket(new byte[1500], 1500));
        visits.incrementAndGet();
    }

    private interface Visit {
        void await() throws IOException;
    }

    private static Thread listen(Visit visit) {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (true) {
                            visit.await();
                        }
                    } catch (IOException e) {
                        // the port has been closed
                    }
                },
                "canary");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** The kernel holds a closed socket open, and lets visitors in, until the thread that waits at it has come back. */
    private static void await(Thread listener) throws IOException {
        try {
            listener.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("while the canary's port is given back");
        }
    }

    private static void waitASecond() throws IOException {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("while the canary's port is taken");
        }
    }
}
