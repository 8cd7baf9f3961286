package id.anyam.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.shared.Check.Level;
import id.anyam.shared.Checkup;
import id.anyam.shared.Command;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class DoorTest {

    @Autowired
    List<Command> commands;

    @Autowired
    List<Checkup> checkups;

    @Test
    void takesTheCommandWithTheMostWords() {
        assertThat(Door.meant(List.of("user", "add", "sekretaris"), commands))
                .map(Command::name)
                .contains("user add");
        assertThat(Door.meant(List.of("doctr"), commands)).isEmpty();
    }

    @Test
    void letsTheDoctorFindNothingWrongInAFreshInstallation() throws Exception {
        var seen = 0;
        for (var checkup : checkups) {
            for (var check : checkup.checks()) {
                assertThat(check.look().call().level()).as(check.name()).isNotEqualTo(Level.FAILED);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(20);
    }
}
