package id.anyam.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.anyam.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small disk of its own, which only root can make: when it is full or takes nothing, that is said and nothing breaks. */
@Tag("slow")
class FullDiskTest {

    private static final int MANY = 5_000;

    @TempDir
    Path data;

    private ChildProgram child;

    @BeforeEach
    void insertDisk() throws Exception {
        assumeTrue(mount("-t", "tmpfs", "-o", "size=700m", "anyam"), "only root can make a small disk");
        child = ChildProgram.installed(data, Map.of("ANYAM_BACKUP_KEY", ""));
    }

    @AfterEach
    void removeDisk() throws Exception {
        new ProcessBuilder("umount", data.toString()).start().waitFor();
    }

    @Test
    void saysThatItIsFullAndGoesOnWhenThereIsRoom() throws Exception {
        var port = ChildProgram.freePort();
        var program = child.serve(port);
        var council = council();
        var secretary = new Api(port, Optional.of(council.secretary()));
        var ballast = fill();

        var refused = firstThatIsNotSaved(secretary, council.programme());
        assertThat(refused.status()).as(refused.response().body()).isEqualTo(507);
        assertThat(refused.json().path("type").asString()).isEqualTo("urn:anyam:no-room");
        assertThat(secretary.get("/api/v1/activities?year=2023").status()).isEqualTo(200);
        var backup = child.run("backup");
        assertThat(backup.code()).isNotZero();
        assertThat(backup.complaints()).hasSize(1).first().asString().contains("disk penuh");
        assertThat(data.resolve("backups").toFile().list()).isNullOrEmpty();

        Files.delete(ballast);
        assertThat(save(secretary, council.programme()).status()).isEqualTo(201);
        assertThat(child.run("backup").complaints()).isEmpty();
        ChildProgram.stop(program);
    }

    @Test
    void saysThatThereIsNoRoomToBegin() throws Exception {
        fill();

        var refused = child.run("serve");

        assertThat(refused.code()).isNotZero();
        assertThat(refused.complaints()).hasSize(1).first().asString().contains("penuh");
    }

    @Test
    void saysThatItTakesNothing() throws Exception {
        assertThat(mount("-o", "remount,ro")).isTrue();

        var refused = child.run("serve");

        assertThat(refused.code()).isNotZero();
        assertThat(refused.complaints()).hasSize(1).first().asString().contains("disk hanya-baca");
    }

    private boolean mount(String... how) throws Exception {
        var command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(how));
        command.add(data.toString());
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private WritingCouncil council() throws Exception {
        try (var admin = child.admin()) {
            return WritingCouncil.in(admin);
        }
    }

    /** A file that takes what is left of the disk. */
    private Path fill() throws IOException {
        var ballast = data.resolve("ballast");
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException _) {
            return ballast;
        }
    }

    /** What is saved at first finds room in what the database had set aside. */
    private static Api.Answer firstThatIsNotSaved(Api secretary, UUID programme) {
        for (var turn = 0; turn < MANY; turn++) {
            var answer = save(secretary, programme);
            if (answer.status() != 201) {
                return answer;
            }
        }
        throw new IllegalStateException("the disk never became full");
    }

    private static Api.Answer save(Api secretary, UUID programme) {
        return secretary.post("/api/v1/activities", PersistentWriter.activity(UUID.randomUUID(), programme));
    }
}
