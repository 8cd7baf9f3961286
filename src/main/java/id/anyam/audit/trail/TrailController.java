package id.anyam.audit.trail;

import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.Excel;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Typing;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The trail on screen: of the council acted for, and of one record. */
@Controller
class TrailController {

    private static final int PART = 50;
    private static final int DOWNLOAD = 20_000;

    private final Entries entries;
    private final RecordNames names;
    private final Visitors visitors;
    private final MessageSource messages;

    TrailController(Entries entries, RecordNames names, Visitors visitors, MessageSource messages) {
        this.entries = entries;
        this.names = names;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("audit.read")
    @GetMapping("/jejak")
    ModelAndView trail(@RequestParam MultiValueMap<String, String> typed) {
        var typing = Typing.of(typed);
        var search = Search.of(typing, visitors.current().zone());
        var found = entries.find(organisation(), search, PART + 1);
        var words = inWords(found);
        var older = found.size() > PART
                ? Optional.of(address("/jejak", typed, found.get(PART - 1).seq()))
                : Optional.<String>empty();
        var page = new TrailPage(
                typing,
                tables(words),
                found.stream().limit(PART).map(words::line).toList(),
                older,
                address("/jejak/unduhan.xlsx", typed, search.before()));
        return typing.fits() ? Html.page("audit/trail/jejak", page) : Html.mend("audit/trail/jejak", page);
    }

    @May("audit.read")
    @GetMapping("/jejak/unduhan.xlsx")
    ResponseEntity<byte[]> download(@RequestParam MultiValueMap<String, String> typed) {
        var search = Search.of(Typing.of(typed), visitors.current().zone());
        var found = entries.find(organisation(), search, DOWNLOAD);
        var words = inWords(found);
        var w = words();
        var rows =
                found.stream().map(words::line).flatMap(TrailController::rows).toList();
        var header = Stream.of("moment", "who", "act", "thing", "called", "field", "before", "after")
                .map(column -> w.t("audit.trail." + column))
                .toList();
        return Excel.download("jejak", header, rows);
    }

    @May("audit.read")
    @GetMapping("/jejak/{row}")
    ModelAndView record(@PathVariable UUID row) {
        var found = entries.of(row);
        var words = inWords(found);
        var lines = found.stream().map(words::line).toList();
        if (lines.isEmpty()) {
            throw new NotFound();
        }
        var newest = lines.getFirst();
        return Html.page("audit/trail/catatan", new RecordPage(newest.thing(), newest.called(), lines));
    }

    private static Stream<List<Object>> rows(TrailPage.Line line) {
        var changes = line.changes().isEmpty() ? List.of(new TrailPage.Change("", "", "")) : line.changes();
        return changes.stream()
                .map(change -> List.of(
                        line.moment(),
                        line.who(),
                        line.act(),
                        line.thing(),
                        line.called(),
                        change.field(),
                        change.before(),
                        change.after()));
    }

    private List<Choice> tables(TrailWords words) {
        return entries.tables().stream()
                .map(table -> new Choice(table, words.table(table)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static String address(String path, MultiValueMap<String, String> typed, long before) {
        var address = UriComponentsBuilder.fromPath(path);
        typed.forEach((name, values) -> {
            if (List.of("cari", "tentang", "orang", "dari", "sampai").contains(name)) {
                address.queryParam(name, values.toArray());
            }
        });
        if (before != Long.MAX_VALUE) {
            address.queryParam("sebelum", before);
        }
        return address.encode().build().toUriString();
    }

    private UUID organisation() {
        return visitors.current().organisation().orElseThrow(NotFound::new).id();
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }

    private TrailWords inWords(List<Entry> found) {
        return new TrailWords(messages, words(), visitors.current().zone(), names.of(found));
    }
}
