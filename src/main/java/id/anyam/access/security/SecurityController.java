package id.anyam.access.security;

import id.anyam.web.Excel;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.NavItem;
import id.anyam.web.Paging;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** When, from where, what: one's own account, and for an administrator the accounts of the organisation. */
@Controller
class SecurityController {

    private static final String SCREEN = "access/security/keamanan";
    private static final int ALL = 20_000;

    private final AccountEvents events;
    private final Visitors visitors;
    private final MessageSource messages;

    SecurityController(AccountEvents events, Visitors visitors, MessageSource messages) {
        this.events = events;
        this.visitors = visitors;
        this.messages = messages;
    }

    @ForSignedIn
    @GetMapping("/akun/keamanan")
    ModelAndView own(@RequestParam(defaultValue = "1") String halaman) {
        var paging = Paging.of(halaman, events.count(me()));
        var found = events.of(me(), paging.offset(), paging.size());
        return Html.page(SCREEN, page(false, "", found, paging, "/akun/keamanan?", "/akun/keamanan/unduhan.xlsx"));
    }

    @ForSignedIn
    @GetMapping("/akun/keamanan/unduhan.xlsx")
    ResponseEntity<byte[]> ownAsExcel() {
        return excel(events.of(me(), 0, ALL));
    }

    @May("oversight.read")
    @GetMapping("/keamanan")
    ModelAndView all(@RequestParam(defaultValue = "") String cari, @RequestParam(defaultValue = "1") String halaman) {
        var paging = Paging.of(halaman, events.countWatched(cari));
        var found = events.watched(cari, paging.offset(), paging.size());
        return Html.page(
                SCREEN,
                page(
                        true,
                        cari,
                        found,
                        paging,
                        address("/keamanan", cari) + (cari.isBlank() ? "?" : "&"),
                        address("/keamanan/unduhan.xlsx", cari)));
    }

    @May("oversight.read")
    @GetMapping("/keamanan/unduhan.xlsx")
    ResponseEntity<byte[]> allAsExcel(@RequestParam(defaultValue = "") String cari) {
        return excel(events.watched(cari, 0, ALL));
    }

    private SecurityPage page(
            boolean others,
            String search,
            List<AccountEvents.Event> found,
            Paging paging,
            String path,
            String download) {
        var keeping = events.keeping();
        return new SecurityPage(
                others,
                search,
                lines(found),
                paging,
                path,
                download,
                words().t("access.security.kept", Integer.toString(keeping.months())),
                keeping.confirmed());
    }

    private List<SecurityPage.Line> lines(List<AccountEvents.Event> found) {
        var w = words();
        var zone = visitors.current().zone();
        return found.stream()
                .map(event -> new SecurityPage.Line(
                        w.moment(event.at(), zone),
                        event.person(),
                        event.login(),
                        w.t(
                                "access.security.kind." + event.kind(),
                                event.name().isEmpty() ? w.t("access.sessions.unknown-device") : event.name(),
                                event.by().orElse("")),
                        event.kind() == AccountEvents.Happening.REFUSED,
                        network(event, w),
                        event.device().isEmpty() ? w.t("access.sessions.unknown-device") : event.device()))
                .toList();
    }

    private static String network(AccountEvents.Event event, Words w) {
        if (event.kind() == AccountEvents.Happening.ADDED_BY_OPERATOR) {
            return w.t("access.security.at-machine");
        }
        return event.network().isEmpty() ? w.t("access.security.unknown") : event.network();
    }

    private ResponseEntity<byte[]> excel(List<AccountEvents.Event> found) {
        var w = words();
        var header = Stream.of("moment", "person", "login", "what", "network", "device")
                .map(column -> w.t("access.security." + column))
                .toList();
        var rows = lines(found).stream()
                .map(line ->
                        List.of(line.moment(), line.person(), line.login(), line.what(), line.network(), line.device()))
                .toList();
        return Excel.download("keamanan", header, rows);
    }

    private static String address(String path, String search) {
        return search.isBlank()
                ? path
                : UriComponentsBuilder.fromPath(path)
                        .queryParam("cari", "{cari}")
                        .encode()
                        .buildAndExpand(search)
                        .toUriString();
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }

    private UUID me() {
        return visitors.current().account().orElseThrow();
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem security() {
            return new NavItem(NavItem.Section.HOUSE, 222, "access.security.nav", "/keamanan", "oversight.read", false);
        }
    }
}
