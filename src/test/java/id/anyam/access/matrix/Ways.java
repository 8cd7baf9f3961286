package id.anyam.access.matrix;

import id.anyam.TestPeople;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What can be asked of the program about the records of some council. */
record Ways(RequestMappingHandlerMapping mappings, TestPeople people) {

    /** All that can be asked for, others' records by their ids too, and what is not there. */
    List<String> all(List<Map<String, String>> others) {
        var addresses = new LinkedHashSet<String>();
        addresses.add("/tidak/ada?cari=KENARI");
        for (var address : Address.all(mappings)) {
            if (address.reads() && !address.blank()) {
                addresses.add(address.pattern());
                addresses.add(address.pattern() + "?cari=kenari&query=kenari&q=kenari&tahun=2026&year=2026");
            } else if (address.reads()) {
                others.forEach(words -> addresses.add(address.path(wordsFor(address, words))));
            }
        }
        return List.copyOf(addresses);
    }

    /** Every page, with the ids of these records. */
    List<String> pages(Map<String, String> records) {
        return Address.all(mappings).stream()
                .filter(address -> address.reads() && !address.api())
                .map(address -> address.path(wordsFor(address, records)))
                .toList();
    }

    /** Where a form that works on one of these records is sent. */
    List<String> works(Map<String, String> records) {
        return Address.all(mappings).stream()
                .filter(address -> !address.reads() && !address.api() && address.blank())
                .map(address -> address.path(wordsFor(address, records)))
                .toList();
    }

    /** The id in an address is that of the kind of record its start names. */
    private static Map<String, String> wordsFor(Address address, Map<String, String> records) {
        var words = new HashMap<>(records);
        records.keySet().stream()
                .filter(start -> address.pattern().replaceFirst("^/api/v1", "").startsWith(start))
                .max(Comparator.comparingInt(String::length))
                .map(records::get)
                .ifPresent(id -> {
                    words.put("id", id);
                    words.put("row", id);
                });
        return words;
    }

    Map<String, String> recordsOf(String region) {
        return people.asOwner(db -> {
            var words = new HashMap<String, String>();
            Map.ofEntries(
                            Map.entry("meeting.meeting", "/rapat /meetings /jejak"),
                            Map.entry("meeting.agenda_item", "item"),
                            Map.entry("meeting.decision", "decision"),
                            Map.entry("programme.programme", "/program /programmes"),
                            Map.entry("programme.activity", "/kegiatan /activities activity"),
                            Map.entry("files.file", "/berkas /files"),
                            Map.entry("programme.import", "/program/matriks /programme-imports"),
                            Map.entry("access.membership", "/anggota /memberships"))
                    .forEach((table, names) -> {
                        var id = db.sql("SELECT id :: text FROM " + table + " WHERE organisation_id = :council LIMIT 1")
                                .param("council", people.council(region))
                                .query(String.class)
                                .single();
                        for (var name : names.split(" ")) {
                            words.put(name, id);
                        }
                    });
            words.put("/organisasi", people.council(region).toString());
            words.put("/organisations", people.council(region).toString());
            words.put("code", region);
            return words;
        });
    }
}
