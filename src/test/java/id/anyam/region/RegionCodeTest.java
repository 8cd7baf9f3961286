package id.anyam.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "6408", "64.8", "64.08.01.201", "64.08.01.2001.1", "ab", "64.08 "})
    void refusesWhatIsNoCode(String nonsense) {
        assertThatThrownBy(() -> new RegionCode(nonsense)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void knowsWhatStandsAboveIt() {
        var desa = new RegionCode("64.08.01.2001");

        assertThat(desa.depth()).isEqualTo(4);
        assertThat(desa.parent()).contains(new RegionCode("64.08.01"));
        assertThat(new RegionCode("64").parent()).contains(RegionCode.NATION);
        assertThat(RegionCode.NATION.parent()).isEmpty();
        assertThat(new RegionCode("64.08").contains(desa)).isTrue();
        assertThat(RegionCode.NATION.contains(desa)).isTrue();
        assertThat(desa.contains(desa)).isFalse();
    }

    @Test
    void hasTheZoneOfItsProvince() {
        assertThat(new RegionCode("36.74").zone()).hasToString("Asia/Jakarta");
        assertThat(new RegionCode("62.01").zone()).hasToString("Asia/Jakarta");
        assertThat(new RegionCode("64.08").zone()).hasToString("Asia/Makassar");
        assertThat(new RegionCode("53").zone()).hasToString("Asia/Makassar");
        assertThat(new RegionCode("81").zone()).hasToString("Asia/Jayapura");
        assertThat(RegionCode.NATION.zone()).hasToString("Asia/Jakarta");
    }
}
