package id.anyam.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a program that PostgreSQL would refuse, because root runs it, starts it all the same: in a user namespace
 * without rights, or, where the kernel or a container forbids those, as nobody in a folder that is nobody's.
 */
enum Unprivileged {
    AS_IS(List.of(), "0"),
    NAMESPACE(List.of("unshare", "-U"), "0"),
    NOBODY(
            List.of(
                    "setpriv",
                    "--reuid=65534",
                    "--regid=65534",
                    "--clear-groups",
                    // The folder may lie in root's own home, which nobody else may pass.
                    "--securebits=+no_setuid_fixup",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override"),
            "65534");

    private final List<String> words;
    private final String owner;

    Unprivileged(List<String> words, String owner) {
        this.words = words;
        this.owner = owner;
    }

    static Unprivileged here() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return AS_IS;
        }
        return succeeds("unshare", "-U", "true") ? NAMESPACE : NOBODY;
    }

    /** What stands in front of the command. */
    List<String> words() {
        return words;
    }

    /** Hands over a file or a folder with all in it, also when the server was started the other way before. */
    void own(Path path) throws IOException, InterruptedException {
        if (this == AS_IS
                || String.valueOf(Files.getAttribute(path, "unix:uid")).equals(owner)) {
            return;
        }
        if (!succeeds("chown", "-R", owner + ":" + owner, path.toString())) {
            throw new IOException(path + " tidak dapat diserahkan kepada pengguna tanpa hak");
        }
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
