package id.anyam.door;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What child programs start from, made by the first real start of one of them and shared by the test runs that go
 * side by side: the program as one file, what Java remembers of its classes, and the installation as that start left
 * it. A child is then there in half of the time.
 */
final class Nursery {

    private static final Path HOME = Path.of("target", "nursery").toAbsolutePath();
    private static final Path PROGRAM = HOME.resolve("anyam.jar");
    private static final Path MEMORY = HOME.resolve("anyam.jsa");
    private static final Path INSTALLATION = HOME.resolve("installation");
    private static final Path MADE = HOME.resolve("made");
    /** For what serves; commands find their parts out, as they do for operators. */
    static final List<String> FORESEEN = List.of("-Dspring.aot.enabled=true");

    private static final String JAVA_HOME = System.getProperty("java.home");

    private Nursery() {}

    /** Made at the first need, while the other test runs wait. */
    private static final class Ready {
        private static final List<String> JAVA = madeOnce();
    }

    /** How a child is started, up to the words it is given. */
    static List<String> java() {
        return Ready.JAVA;
    }

    /** Puts an installation into this folder that nobody has been in. */
    static void install(Path data) {
        Ready.JAVA.size();
        run(new ProcessBuilder("cp", "-a", INSTALLATION + "/.", data.toString()));
    }

    private static List<String> madeOnce() {
        try {
            Files.createDirectories(HOME.getParent());
            var lock = HOME.resolveSibling("nursery.lock");
            try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = file.lock()) {
                var build = build();
                if (!Files.exists(MADE) || !Files.readString(MADE).equals(build)) {
                    make();
                    Files.writeString(MADE, build);
                }
            }
            return command("-XX:SharedArchiveFile=" + MEMORY, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:aot=off");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make() throws IOException {
        run(new ProcessBuilder("rm", "-rf", HOME.toString()));
        Files.createDirectories(INSTALLATION);
        var folders = classPath()
                .filter(place -> place.getFileName().toString().equals("classes"))
                .flatMap(folder -> Stream.of("-C", folder.toString(), "."));
        var pack = Stream.of(JAVA_HOME + "/bin/jar", "--create", "--no-compress", "--file", PROGRAM.toString());
        run(new ProcessBuilder(Stream.concat(pack, folders).toList()));
        foresee();
        var first = new ProcessBuilder(Stream.of(
                        command("-XX:ArchiveClassesAtExit=" + MEMORY, "-Danyam.rehearsal=" + HOME.resolve("words")),
                        FORESEEN,
                        List.of("id.anyam.Anyam"))
                .flatMap(List::stream)
                .toList());
        ChildProgram.settle(first, INSTALLATION, Map.of("ANYAM_PORT", "0"));
        run(first);
        // Each copy chooses a port of its own.
        Files.delete(INSTALLATION.resolve("postgres/port"));
    }

    /** As {@code ./anyam} does after a build, so that what serves here is what serves there. */
    private static void foresee() throws IOException {
        var beans = HOME.resolve("beans");
        var classes = Files.createDirectories(beans.resolve("classes")).toString();
        var sources = beans.resolve("sources");
        var resources = beans.resolve("resources").toString();
        var processor = List.of(
                "org.springframework.boot.SpringApplicationAotProcessor",
                "id.anyam.Anyam",
                sources.toString(),
                resources,
                classes,
                "id.anyam",
                "anyam");
        run(new ProcessBuilder(
                Stream.of(command(), processor).flatMap(List::stream).toList()));
        var compiler = Stream.of(
                JAVA_HOME + "/bin/javac",
                "-J-XX:TieredStopAtLevel=1",
                "-nowarn",
                "-proc:none",
                "-g:none",
                "-cp",
                libraries(),
                "-d",
                classes);
        try (var written = Files.walk(sources)) {
            var java = written.map(Path::toString).filter(file -> file.endsWith(".java"));
            run(new ProcessBuilder(Stream.concat(compiler, java).toList()));
        }
        run(new ProcessBuilder(
                JAVA_HOME + "/bin/jar",
                "--update",
                "--file",
                PROGRAM.toString(),
                "-C",
                classes,
                ".",
                "-C",
                resources,
                "."));
    }

    private static List<String> command(String... more) {
        var java = Stream.of(
                JAVA_HOME + "/bin/java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmn64m",
                "-Dspring.main.lazy-initialization=true",
                // Two cores that are busy already have nobody to spare for work ahead.
                "-Dspring.backgroundpreinitializer.ignore=true",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                libraries());
        return Stream.concat(java, Arrays.stream(more)).toList();
    }

    private static String libraries() {
        return classPath()
                .filter(place -> !Files.isDirectory(place))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator, PROGRAM + File.pathSeparator, ""));
    }

    private static Stream<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    /** What the nursery is made of, so that another build gets another. */
    private static String build() throws IOException {
        var classes = classPath()
                .filter(place -> place.getFileName().toString().equals("classes"))
                .findFirst()
                .orElseThrow();
        try (var files = Files.walk(classes)) {
            return files.map(file -> file + " " + file.toFile().lastModified() + " "
                            + file.toFile().length())
                    .sorted()
                    .collect(Collectors.joining("\n", String.join("\n", command()) + "\n", "\n"));
        }
    }

    private static void run(ProcessBuilder builder) {
        try {
            var ended = ChildProgram.ended(builder);
            if (ended.code() != 0) {
                throw new IllegalStateException(ended.toString());
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
