package id.anyam.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeanwhileTest {

    @Test
    void saysNothingWhenNobodyElseSaved() {
        var sent = Meanwhile.opened(stored("Rapat Kerja")).copy().with("title", "Rapat Kerja Daerah");

        Meanwhile.check(sent, stored("Rapat Kerja"));

        assertThat(sent.fits()).isTrue();
    }

    @Test
    void tellsTheSecondWriterOnceWhatIsStoredNow() {
        var sent = Meanwhile.opened(stored("Rapat Kerja")).copy().with("title", "Rapat Kerja Daerah");

        Meanwhile.check(sent, stored("Rapat Koordinasi"));

        assertThat(sent.problem("title").orElseThrow().key()).isEqualTo("web.meanwhile.now");
        assertThat(sent.problem("place")).isEmpty();

        var again = sent.copy();
        Meanwhile.check(again, stored("Rapat Koordinasi"));
        assertThat(again.fits()).isTrue();
    }

    @Test
    void asksNothingOfAFormThatWasNotMarked() {
        var sent = stored("Rapat Kerja Daerah");

        Meanwhile.check(sent, stored("Rapat Koordinasi"));

        assertThat(sent.fits()).isTrue();
    }

    private static Typing stored(String title) {
        return Typing.blank().with("title", title).with("place", "Sangatta").with("link", null);
    }
}
