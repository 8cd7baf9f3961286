package id.anyam.door.bench;

import id.anyam.shared.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The smallest web program that Spring Boot makes, with only the libraries such a program has, so that our
 * start has something to be compared with on the same machine at the same moment.
 */
final class Yardstick {

    private static final List<String> LIBRARIES = List.of(
            "commons-logging",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jakarta.annotation-api",
            "jspecify",
            "jul-to-slf4j",
            "log4j-api",
            "log4j-to-slf4j",
            "logback",
            "micrometer",
            "slf4j-api",
            "snakeyaml",
            "spring-aop",
            "spring-beans",
            "spring-boot-4",
            "spring-boot-autoconfigure",
            "spring-boot-http-converter",
            "spring-boot-jackson",
            "spring-boot-servlet",
            "spring-boot-tomcat",
            "spring-boot-web",
            "spring-context",
            "spring-core",
            "spring-expression",
            "spring-web-",
            "spring-webmvc",
            "tomcat-embed");

    private final String classpath;
    private final Path log;

    private Yardstick(String classpath, Path log) {
        this.classpath = classpath;
        this.log = log;
    }

    /** Compiles it from its source, beside the data that is measured on. */
    static Yardstick build(Measured measured) throws IOException {
        var source = measured.home().resolve("src/bench/Yardstick.java");
        var libraries = measured.home().resolve("target/door/app/lib");
        var folder = Files.createDirectories(measured.data().resolve("yardstick"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null || !Files.isRegularFile(source)) {
            throw new Refused("Pembanding tidak dapat dibuat: perlu JDK (bukan JRE) dan " + source + ".");
        }
        String jars;
        try (Stream<Path> files = Files.list(libraries)) {
            jars = files.filter(Yardstick::belongs).map(Path::toString).sorted().collect(Collectors.joining(":"));
        }
        var compiled =
                compiler.run(null, null, null, "-parameters", "-cp", jars, "-d", folder.toString(), source.toString());
        if (compiled != 0) {
            throw new Refused("Pembanding " + source + " tidak dapat dikompilasi.");
        }
        var jar = folder.resolve("yardstick.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("yardstick/Yardstick.class"));
            out.write(Files.readAllBytes(folder.resolve("yardstick/Yardstick.class")));
        }
        return new Yardstick(jar + ":" + jars, folder.resolve("log"));
    }

    private static boolean belongs(Path library) {
        var name = library.getFileName().toString();
        return LIBRARIES.stream().anyMatch(name::startsWith);
    }

    Served start() throws Exception {
        var port = Served.freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx768m", "-cp", classpath));
        command.addAll(List.of("yardstick.Yardstick", "--server.port=" + port, "--server.address=127.0.0.1"));
        return Served.start(new ProcessBuilder(command), log, port, "/");
    }
}
