package id.anyam;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Pictures of pages for people to look at, in {@code target/screens}: run with {@code -Dscreens.paths=/a,/b} and
 * for somebody signed in also {@code -Dscreens.role=SECRETARY -Dscreens.region=64.08}.
 */
@EnabledIfSystemProperty(named = "screens.paths", matches = "/.*")
class ScreensTest extends BrowserTest {

    @Test
    void showPagesOnPhoneAndDeskByDayAndNight() {
        for (var look : List.of(Look.PHONE, Look.PHONE.dark(), Look.DESK, Look.DESK.dark())) {
            var role = System.getProperty("screens.role", "");
            try (var window = role.isEmpty()
                    ? window(look)
                    : window(people.person(role, System.getProperty("screens.region", "64.08")), look)) {
                for (var path : System.getProperty("screens.paths").split(",")) {
                    var name = "%s-%d-%s.png".formatted(path.replaceAll("\\W+", "_"), look.width(), look.theme());
                    open(window, path)
                            .screenshot(new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Path.of("target/screens", name)));
                }
            }
        }
    }
}
