package id.anyam.door.bench;

import id.anyam.shared.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A program that serves as a process of its own, timed from its start to its first page. */
final class Served implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Thread atExit;
    private final double millis;

    private Served(Process process, Thread atExit, double millis) {
        this.process = process;
        this.atExit = atExit;
        this.millis = millis;
    }

    /** Starts it and asks for {@code page} until that is there. */
    static Served start(ProcessBuilder command, Path log, int port, String page) throws Exception {
        var began = System.nanoTime();
        var process =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var atExit = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(atExit);
        while (!shows(port, page)) {
            var waited = System.nanoTime() - began;
            if (!process.isAlive() || waited > PATIENCE.toNanos()) {
                process.destroy();
                throw new Refused("Program yang diukur tidak mulai: "
                        + Files.readString(log)
                                .lines()
                                .reduce((_, last) -> last)
                                .orElse("tanpa keterangan"));
            }
            Thread.sleep(2);
        }
        return new Served(process, atExit, (System.nanoTime() - began) / 1e6);
    }

    /** From its start to its first page. */
    double millis() {
        return millis;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A plain socket, because it costs nothing to ask too early. */
    private static boolean shows(int port, String page) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(("GET " + page + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .startsWith("HTTP/1.1 200");
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
