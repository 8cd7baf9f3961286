package id.anyam.door;

import id.anyam.TestServer;
import id.anyam.Web;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** The whole program as a process of its own on one data folder, with what it said. */
final class ChildProgram {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final RandomGenerator PORTS = RandomGenerator.getDefault();

    private final Path data;
    private final Map<String, String> settings;

    ChildProgram(Path data, Map<String, String> settings) {
        this.data = data;
        this.settings = settings;
    }

    /** The same on an installation that nobody has been in. */
    static ChildProgram installed(Path data, Map<String, String> settings) {
        Nursery.install(data);
        return new ChildProgram(data, settings);
    }

    /** A process that has ended. */
    record Ended(int code, String said, List<String> complaints) {}

    /** Serves until it is stopped; returns once it answers. */
    Process serve(int port) throws Exception {
        var log = note(".log");
        var builder = builder("serve").redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("ANYAM_PORT", Integer.toString(port));
        var process = builder.start();
        // A test that fails half-way leaves no program behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (answers(port)) {
                return process;
            }
            Thread.sleep(200);
        }
        process.destroy();
        throw new IllegalStateException(Files.readString(log));
    }

    /** A file for what a process says, kept with the test run for who wants to know more. */
    private static Path note(String ending) throws IOException {
        return Files.createTempFile(Files.createDirectories(TestServer.FOLDER.resolve("children")), "child", ending);
    }

    Ended run(String... words) throws Exception {
        return ended(builder(words));
    }

    static Ended ended(ProcessBuilder builder) throws Exception {
        var said = note(".out");
        var complaints = note(".err");
        var process = builder.redirectOutput(said.toFile())
                .redirectError(complaints.toFile())
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroy();
            throw new IllegalStateException("still running: " + Files.readString(said));
        }
        return new Ended(process.exitValue(), Files.readString(said), Files.readAllLines(complaints));
    }

    /** Also the way to its first administrator is an answer. */
    static boolean answers(int port) {
        try {
            return new Web(port).get("/masuk").status() < 400;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    static void stop(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** Kills the database server; with {@code all}, its helpers in the same moment, as a power cut does. */
    void killDatabase(boolean all) throws IOException {
        var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                        .getFirst()
                        .strip()))
                .orElseThrow();
        var helpers = all ? server.descendants().toList() : List.<ProcessHandle>of();
        server.destroyForcibly();
        helpers.forEach(ProcessHandle::destroyForcibly);
    }

    /** A look past the program; the server may be on its way back. */
    Connection admin() throws Exception {
        var address = "jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("postgres/port")).strip() + "/anyam";
        var password = Files.readString(data.resolve("keys/postgres.pw")).strip();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            waitForDatabase(end);
            try {
                return DriverManager.getConnection(address, "postgres", password);
            } catch (SQLException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(20);
            }
        }
    }

    /** The server writes its state into the eighth line of this file; whoever knocks at it earlier costs it time. */
    private void waitForDatabase(long end) throws IOException, InterruptedException {
        var state = data.resolve("postgres/data/postmaster.pid");
        while (System.nanoTime() < end) {
            try {
                var lines = Files.readAllLines(state);
                if (lines.size() >= 8 && lines.get(7).strip().equals("ready")) {
                    return;
                }
            } catch (NoSuchFileException _) {
                // on its way back
            }
            Thread.sleep(5);
        }
    }

    /** Processes that work in this data folder now. */
    static List<String> processesIn(Path data) throws IOException {
        try (var processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .map(ChildProgram::commandLine)
                    .filter(command -> command.contains(data.toString()) && command.contains("postgres"))
                    .toList();
        }
    }

    private static String commandLine(Path process) {
        try {
            return Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1)
                    .replace('\0', ' ');
        } catch (IOException _) {
            return "";
        }
    }

    /** Below 32768, where no outgoing connection sits down while the program is away for a moment. */
    static int freePort() throws IOException {
        while (true) {
            var port = PORTS.nextInt(15_000, 32_000);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException _) {
                // another one then
            }
        }
    }

    private ProcessBuilder builder(String... words) {
        var command = new ArrayList<>(Nursery.java());
        if (words[0].equals("serve")) {
            command.addAll(Nursery.FORESEEN);
        }
        command.add("id.anyam.Anyam");
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        settle(builder, data, settings);
        return builder;
    }

    /** Lets a program work in this folder with these settings and with none of those the test run has. */
    static void settle(ProcessBuilder builder, Path data, Map<String, String> settings) {
        builder.environment().keySet().removeIf(name -> name.startsWith("ANYAM_"));
        builder.environment().put("ANYAM_DATA", data.toString());
        builder.environment().putAll(settings);
    }
}
