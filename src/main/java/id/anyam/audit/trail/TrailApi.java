package id.anyam.audit.trail;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anyam.shared.NotFound;
import id.anyam.web.May;
import id.anyam.web.Slice;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import id.anyam.web.Visitors;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The trail for programs: {@code table}, {@code person}, {@code from}, {@code until}, or one {@code row_id}. */
@RestController
@RequestMapping("/api/v1/audit")
class TrailApi {

    private static final int PART = 100;

    private final Entries entries;
    private final Visitors visitors;

    TrailApi(Entries entries, Visitors visitors) {
        this.entries = entries;
        this.visitors = visitors;
    }

    record EntryAnswer(
            @JsonProperty("organisation_id") UUID organisationId,
            long seq,
            Instant at,
            @JsonProperty("account_id") Optional<UUID> accountId,
            @JsonProperty("account_name") Optional<String> accountName,
            String table,
            @JsonProperty("row_id") UUID rowId,
            Entry.Act act,
            Map<String, JsonNode> before,
            Map<String, JsonNode> after) {

        static EntryAnswer of(Entry entry) {
            return new EntryAnswer(
                    entry.organisation(),
                    entry.seq(),
                    entry.at(),
                    entry.account(),
                    entry.who(),
                    entry.table(),
                    entry.row(),
                    entry.act(),
                    entry.before(),
                    entry.after());
        }
    }

    @May("audit.read")
    @GetMapping
    Slice<EntryAnswer> trail(@RequestParam MultiValueMap<String, String> asked) {
        var typing = Typing.of(asked);
        var row = typing.id("row_id");
        if (row.isPresent()) {
            return Slice.whole(
                    entries.of(row.get()).stream().map(EntryAnswer::of).toList());
        }
        var search = new Search(
                typing.optionalText("q", 100),
                typing.optionalText("table", 100),
                typing.optionalText("person", 100),
                typing.optionalDate("from"),
                typing.optionalDate("until"),
                Search.place(typing.value("cursor")),
                visitors.current().zone());
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        var organisation = visitors.current().organisation().orElseThrow(NotFound::new);
        var found = entries.find(organisation.id(), search, PART + 1);
        return new Slice<>(
                found.stream().limit(PART).map(EntryAnswer::of).toList(),
                found.size() > PART
                        ? Optional.of(Long.toString(found.get(PART - 1).seq()))
                        : Optional.empty());
    }
}
