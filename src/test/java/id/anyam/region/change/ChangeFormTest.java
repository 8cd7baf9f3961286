package id.anyam.region.change;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.region.Region;
import id.anyam.region.RegionCode;
import id.anyam.region.RegionKind;
import id.anyam.web.Problem;
import id.anyam.web.Typing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeFormTest {

    private static final Region KUTAI_TIMUR = new Region(
            new RegionCode("64.08"),
            RegionKind.KABUPATEN,
            "Kabupaten Kutai Timur",
            "",
            LocalDate.EPOCH,
            Optional.empty());

    @Test
    void readsASplit() {
        var typing = typed("SPLIT");

        assertThat(ChangeForm.read(typing, KUTAI_TIMUR, new NoRegions())
                        .orElseThrow()
                        .act())
                .isEqualTo(new Act.Split(
                        new RegionCode("64.08"), new RegionCode("64.12"), RegionKind.KABUPATEN, "Kabupaten Contoh"));
    }

    @Test
    void saysWhichFieldDoesNotFit() {
        var typing = typed("SPLIT")
                .with("new_code", "6412")
                .with("region_kind", "DESA")
                .with("on", "");

        assertThat(ChangeForm.read(typing, KUTAI_TIMUR, new NoRegions())).isEmpty();
        assertThat(typing.problems()).extracting(Problem::field).containsExactly("region_kind", "new_code", "on");
    }

    private static Typing typed(String kind) {
        return Typing.of(Map.of("kind", List.of(kind), "new_code", List.of("64.12")))
                .with("region_kind", "KABUPATEN")
                .with("name", "Kabupaten Contoh")
                .with("decree", "UU 1 Tahun 2026 (contoh)")
                .with("on", "2026-01-01");
    }
}
