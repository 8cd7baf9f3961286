package id.anyam.meeting.plan;

import id.anyam.meeting.Meetings.Kind;
import id.anyam.web.Choice;
import id.anyam.web.Excel;
import id.anyam.web.Html;
import id.anyam.web.May;
import id.anyam.web.Paging;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All meetings that concern one's organisation, on screen and as Excel. */
@Controller
class MeetingListController {

    private static final int EXCEL_ROWS = 20_000;

    private final MeetingList list;
    private final Visitors visitors;
    private final MessageSource messages;

    MeetingListController(MeetingList list, Visitors visitors, MessageSource messages) {
        this.list = list;
        this.visitors = visitors;
        this.messages = messages;
    }

    @May("meeting.read")
    @GetMapping("/rapat")
    ModelAndView all(@RequestParam Map<String, String> asked) {
        var filter = MeetingFilter.of(asked);
        var own = own();
        var paging = Paging.of(asked.getOrDefault("halaman", ""), list.count(own, filter));
        var w = words();
        return Html.page(
                "meeting/plan/daftar",
                new MeetingListPage(
                        list.rows(own, filter, paging),
                        paging,
                        filter.words(),
                        filter.kind().map(Enum::name).orElse(""),
                        filter.year().map(String::valueOf).orElse(""),
                        filter.from().map(Enum::name).orElse(""),
                        filter.phase().map(Enum::name).orElse(""),
                        filter.sort(),
                        choices(w, "meeting.kind.", Kind.values()),
                        list.years().stream()
                                .map(String::valueOf)
                                .map(year -> new Choice(year, year))
                                .toList(),
                        choices(w, "meeting.from.", MeetingFilter.From.values()),
                        choices(w, "meeting.phase.", MeetingFilter.Phase.values()),
                        filter.address("/rapat", true),
                        filter.address("/rapat", false),
                        filter.address("/rapat/unduhan.xlsx", true),
                        !filter.isOpen(),
                        visitors.current().may("meeting.create")));
    }

    @May("meeting.read")
    @GetMapping("/rapat/unduhan.xlsx")
    ResponseEntity<byte[]> download(@RequestParam Map<String, String> asked) {
        var w = words();
        var rows = list.rows(own(), MeetingFilter.of(asked), new Paging(1, EXCEL_ROWS, EXCEL_ROWS)).stream()
                .map(row -> List.of(
                        row.title(),
                        w.t("meeting.kind." + row.kind()),
                        row.holder(),
                        row.on(),
                        w.time(row.startsAt(), row.zone()),
                        row.place(),
                        w.t("meeting.mode." + row.mode()),
                        row.theme(),
                        w.t("meeting.stage." + row.stage()),
                        row.decisions()))
                .toList();
        return Excel.download(w.t("meeting.plan.file"), header(w), rows);
    }

    private static List<String> header(Words w) {
        return Stream.of("title", "kind", "holder", "date", "time", "place", "mode", "theme", "stage", "decisions")
                .map(column -> w.t("meeting.plan.column." + column))
                .toList();
    }

    private static List<Choice> choices(Words w, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), w.t(prefix + value.name())))
                .toList();
    }

    private UUID own() {
        return visitors.current().organisation().map(Visitor.Place::id).orElseThrow();
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }
}
