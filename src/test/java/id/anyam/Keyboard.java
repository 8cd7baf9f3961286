package id.anyam;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Hands that know only the keyboard: they reach everything by Tab, and look each time whether one can see where
 * one stands, in the open and with an outline.
 */
final class Keyboard {

    private static final int PATIENCE = 250;
    private static final String REACHED = "wanted => wanted === document.activeElement";
    private static final String TROUBLE = """
            at => {
              const { x, y, width, height } = at.getBoundingClientRect();
              const style = getComputedStyle(at);
              const on = document.elementFromPoint(x + Math.min(width, innerWidth) / 2, y + Math.min(height, 40) / 2);
              return style.outlineStyle === 'none' ? 'has no outline'
                  : !on ? 'is out of sight'
                  : !at.contains(on) && !on.contains(at) ? 'is covered by ' + on.outerHTML.slice(0, 120)
                  : '';
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes by Tab to the first of these. */
    Keyboard to(Locator several) {
        var wanted = several.first();
        wanted.waitFor();
        for (int pressed = 0; pressed < PATIENCE; pressed++) {
            if (wanted.evaluate(REACHED).equals(true)) {
                assertThat((String) wanted.evaluate(TROUBLE))
                        .as("%s at %s", several, page.url())
                        .isEmpty();
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + several + " at " + page.url());
    }

    Keyboard to(String several) {
        return to(page.locator(several));
    }

    /** Presses Enter on it and waits for the next page. */
    void press(String several) {
        press(page.locator(several));
    }

    void press(Locator several) {
        to(several);
        page.evaluate("() => { window.former = true; }");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.former && document.readyState === 'complete'");
    }

    void type(String name, String text) {
        to(field(name));
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        assertThat(field(name).inputValue()).isEqualTo(text);
    }

    /** An amount, which gets its points when one leaves the field. */
    void amount(Locator field, String amount) {
        to(field);
        page.keyboard().press("Control+a");
        page.keyboard().type(amount.replace(".", ""));
        page.keyboard().press("Tab");
        assertThat(field.inputValue()).isEqualTo(amount);
    }

    /** A day, part by part, in the order of the browser's own language; with its hour where the field has one. */
    void when(String name, LocalDateTime moment) {
        to(field(name));
        page.keyboard().type(moment.format(DateTimeFormatter.ofPattern("MMdduuuu")));
        var timed = "datetime-local".equals(field(name).getAttribute("type"));
        if (timed) {
            page.keyboard().press("ArrowRight");
            page.keyboard().type(moment.format(DateTimeFormatter.ofPattern("hhmma", Locale.ENGLISH)));
        }
        assertThat(field(name).inputValue())
                .isEqualTo(moment.format(DateTimeFormatter.ofPattern(timed ? "uuuu-MM-dd'T'HH:mm" : "uuuu-MM-dd")));
    }

    /** Picks from a list by typing how it begins. */
    void choose(String name, String begins) {
        to(field(name));
        page.keyboard().type(begins);
        assertThat((String) field(name).evaluate("list => list.selectedOptions[0].label"))
                .startsWith(begins);
    }

    void tick(Locator box) {
        to(box).page.keyboard().press("Space");
        assertThat(box.isChecked()).isTrue();
    }

    /** Goes along the circles of one question to this one. */
    void pick(String name, String value) {
        to(page.locator("[name=" + name + "]:checked").or(page.locator("[name=" + name + "]:not(:has(~ :checked))")));
        var wanted = page.locator("[name=" + name + "][value=" + value + "]");
        for (int pressed = 0; pressed < 10 && !wanted.isChecked(); pressed++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(wanted.isChecked()).isTrue();
    }

    /** Opens the window in which one chooses a file; a busy browser has to be told well before that it is waited for. */
    void file(String name, Path file) {
        page.waitForFileChooser(() -> {
                    to(field(name));
                    page.keyboard().press("Space");
                })
                .setFiles(file);
    }

    private Locator field(String name) {
        return page.locator("[name='" + name + "']:not([type=hidden])").first();
    }
}
