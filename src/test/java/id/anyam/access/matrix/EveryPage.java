package id.anyam.access.matrix;

import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses of all pages there are. */
public final class EveryPage {

    private static final Pattern NO_PAGE = Pattern.compile("/(api|aset|berkas)/.*|.*\\.xlsx|.*\\.pdf|.*/logo");

    private final List<Address> addresses;

    public EveryPage(RequestMappingHandlerMapping mappings) {
        addresses = Address.all(mappings).stream()
                .filter(address ->
                        address.reads() && !NO_PAGE.matcher(address.pattern()).matches())
                .toList();
    }

    public List<String> patterns() {
        return addresses.stream().map(Address::pattern).toList();
    }

    /** Those that are there by themselves. */
    public List<String> always() {
        return patterns().stream().filter(pattern -> !pattern.contains("{")).toList();
    }

    /** Makes records of a council and of the province above it in every state; all pages that there may be of them. */
    public List<String> ofRecords(TestPeople people, UUID council, UUID province) {
        var records = new Records(people, council, province, UUID.randomUUID());
        var paths = new ArrayList<String>();
        for (var address : addresses) {
            if (address.permission().isPresent() && address.blank()) {
                records.candidates(address).forEach(words -> paths.add(address.path(words)));
            }
        }
        return paths;
    }

    /** A passkey of this person. */
    public static void giveKey(TestPeople people, Person person) {
        var words = Recipe.freshIds();
        words.put("somebody", "'" + person.account() + "'");
        people.asOwner(db -> {
            for (var statement : Recipe.of("access.passkey").statements()) {
                db.sql(Recipe.fill(statement, words)).update();
            }
            return true;
        });
    }
}
