package id.anyam.access.matrix;

import static java.util.stream.Collectors.joining;

import id.anyam.access.Role;
import id.anyam.web.Choice;
import id.anyam.web.Excel;
import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import id.anyam.web.NavItem;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.ArrayList;
import java.util.List;
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

/** The matrix for people: who may do what, in words. It is no secret; what it protects is. */
@Controller
class RightsController {

    private final Visitors visitors;
    private final MessageSource messages;

    RightsController(Visitors visitors, MessageSource messages) {
        this.visitors = visitors;
        this.messages = messages;
    }

    @ForSignedIn
    @GetMapping("/hak")
    ModelAndView show(@RequestParam(defaultValue = "") String peran, @RequestParam(defaultValue = "") String cari) {
        var rights = rights();
        var own = visitors.current().roles().stream().sorted().map(rights::role).collect(joining(", "));
        var download = UriComponentsBuilder.fromPath("/hak/unduhan.xlsx")
                .queryParam("peran", "{peran}")
                .queryParam("cari", "{cari}")
                .encode()
                .buildAndExpand(peran, cari)
                .toUriString();
        return Html.page(
                "access/matrix/hak",
                new RightsPage(
                        Typing.blank().with("peran", peran).with("cari", cari),
                        roles(rights),
                        own,
                        rights.subjects(peran, cari.strip()),
                        download));
    }

    @ForSignedIn
    @GetMapping("/hak/unduhan.xlsx")
    ResponseEntity<byte[]> download(
            @RequestParam(defaultValue = "") String peran, @RequestParam(defaultValue = "") String cari) {
        var rights = rights();
        var header = Stream.of("subject", "verb", "role", "where", "states", "leads", "mine")
                .map(column -> rights.words().t("access.rights." + column))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (var subject : rights.subjects(peran, cari.strip())) {
            for (var line : subject.lines()) {
                for (var holder : line.holders()) {
                    rows.add(List.of(
                            subject.name(),
                            line.verb(),
                            holder.name(),
                            line.where(),
                            line.states(),
                            line.leads(),
                            holder.mine() ? rights.words().t("access.rights.yes") : ""));
                }
            }
        }
        return Excel.download("hak", header, rows);
    }

    private Rights rights() {
        var visitor = visitors.current();
        return new Rights(new Words(messages, visitor.locale()), visitor);
    }

    private static List<Choice> roles(Rights rights) {
        var own = Stream.of(new Choice(Rights.OWN, rights.words().t("access.rights.own")));
        var all = Stream.concat(Stream.of(Role.values()).map(Role::name), Stream.of("PUBLIC"))
                .map(role -> new Choice(role, rights.role(role)));
        return Stream.concat(own, all).toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem rights() {
            return new NavItem(NavItem.Section.HOUSE, 227, "access.rights.nav", "/hak", "", false);
        }
    }
}
