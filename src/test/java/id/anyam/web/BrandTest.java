package id.anyam.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BrandTest {

    @Property
    void canBeReadWhateverColourACouncilChose(@ForAll @IntRange(max = 0xffffff) int colour) {
        var brand = Brand.of("#%06x".formatted(colour));

        assertThat(contrast(brand.light(), Brand.PAPER)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(brand.dark(), Brand.NIGHT)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(brand.deep(), 0xffffff)).isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(String colour, int ground) {
        return Brand.contrast(Integer.parseInt(colour.substring(1), 16), ground);
    }
}
