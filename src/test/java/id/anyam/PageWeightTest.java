package id.anyam;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages the public sees first, as they come over the line. */
class PageWeightTest extends BrowserTest {

    private record Load(String url, String type, int weight, String keeping) {

        static Load of(Request request) {
            return new Load(
                    request.url(),
                    request.resourceType(),
                    request.sizes().responseBodySize,
                    request.response().headers().getOrDefault("cache-control", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/masuk", "/wilayah", "/organisasi"})
    void staysLightAndAsksNobodyElse(String path) {
        var loads = firstVisit(path);

        assertThat(loads).allMatch(load -> load.url().startsWith(address("/")));
        assertThat(weight(loads, _ -> true)).isBetween(1, 50 * 1024);
        assertThat(weight(loads, load -> load.type().equals("script"))).isBetween(1, 25 * 1024);
    }

    @Test
    void opensNoSessionForTheCurious() {
        try (var window = window(Look.PHONE)) {
            open(window, "/");

            assertThat(window.cookies()).noneMatch(cookie -> cookie.name.equals("anyam"));
        }
    }

    @Test
    void letsStyleAndScriptBeKeptForAYear() {
        assertThat(firstVisit("/"))
                .filteredOn(load -> List.of("stylesheet", "script").contains(load.type()))
                .hasSize(3)
                .allMatch(load -> load.keeping().contains("max-age=31536000"));
    }

    private List<Load> firstVisit(String path) {
        try (var window = window(Look.PHONE)) {
            var page = window.newPage();
            var requests = new ArrayList<Request>();
            page.onRequestFinished(requests::add);
            page.navigate(address(path));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return requests.stream().map(Load::of).toList();
        }
    }

    private static int weight(List<Load> loads, Predicate<Load> which) {
        return loads.stream().filter(which).mapToInt(Load::weight).sum();
    }
}
