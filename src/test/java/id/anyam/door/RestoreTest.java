package id.anyam.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As an operator does it after a disk was lost: a backup from beside the running program, and one command in an empty folder. */
@Tag("slow")
class RestoreTest {

    private static final Map<String, String> KEY = Map.of("ANYAM_BACKUP_KEY", "kunci-cadangan (contoh)");

    @TempDir
    Path data;

    @TempDir
    Path empty;

    @Test
    void bringsAllBackIntoAnEmptyFolderByOneCommand() throws Exception {
        var child = ChildProgram.installed(data, KEY);
        var port = ChildProgram.freePort();
        var program = child.serve(port);
        WritingCouncil council;
        try (var admin = child.admin()) {
            council = WritingCouncil.in(admin);
        }
        var activity = UUID.randomUUID();
        var saved = secretary(port, council)
                .post("/api/v1/activities", PersistentWriter.activity(activity, council.programme()));
        assertThat(saved.status()).isEqualTo(201);
        succeeds(child, "backup");
        ChildProgram.stop(program);

        var other = new ChildProgram(empty, KEY);
        succeeds(other, "restore", newestBackup().toString());
        program = other.serve(port);
        assertThat(secretary(port, council)
                        .get("/api/v1/activities/" + activity)
                        .status())
                .isEqualTo(200);
        succeeds(other, "backup");
        succeeds(other, "drill");
        ChildProgram.stop(program);
        assertThat(ChildProgram.processesIn(empty)).isEmpty();
    }

    private static Api secretary(int port, WritingCouncil council) {
        return new Api(port, Optional.of(council.secretary()));
    }

    private static void succeeds(ChildProgram child, String... words) throws Exception {
        var ended = child.run(words);
        assertThat(ended.code()).as("%s %s", ended.said(), ended.complaints()).isZero();
    }

    private Path newestBackup() throws IOException {
        try (var files = Files.list(data.resolve("backups"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
