package id.anyam.organisation.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anyam.shared.RuleViolated;
import id.anyam.web.Problem;
import id.anyam.web.Typing;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void letsWhiteTextBeRead() {
        assertThat(new Colour("#1f3a68").value()).isEqualTo("#1f3a68");
        assertThat(new Colour("#767676").value()).isEqualTo("#767676");
        assertThatThrownBy(() -> new Colour("#777777")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> new Colour("#ffcc00")).hasMessageContaining("too-light");
        assertThatThrownBy(() -> new Colour("biru")).hasMessageContaining("malformed");
    }

    @Test
    void isOneOfTheFieldsThatSayWhatDoesNotFit() {
        var typing = Typing.blank()
                .with("name", "Dekranasda (contoh)")
                .with("short_name", "D")
                .with("phone", "tanya saja")
                .with("email", "bukan surel")
                .with("website", "contoh.go.id/kriya")
                .with("colour", "FFCC00")
                .with("motif", "polkadot");

        assertThat(ProfileForm.read(typing, Optional.empty())).isEmpty();
        assertThat(typing.problems())
                .extracting(Problem::field)
                .containsExactly("short_name", "phone", "email", "colour", "motif");
    }
}
