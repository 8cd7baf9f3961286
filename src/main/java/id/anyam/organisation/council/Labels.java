package id.anyam.organisation.council;

import id.anyam.organisation.Organisation;
import id.anyam.web.Choice;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What organisations and their kinds are called in the visitor's language. */
@Component
class Labels {

    private final MessageSource messages;
    private final Visitors visitors;

    Labels(MessageSource messages, Visitors visitors) {
        this.messages = messages;
        this.visitors = visitors;
    }

    Words words() {
        return new Words(messages, visitors.current().locale());
    }

    String kind(Organisation organisation) {
        return kind(organisation
                .partnerKind()
                .map(Enum::name)
                .orElse(organisation.kind().name()));
    }

    String kind(String name) {
        return words().t("organisation.kind." + name.toLowerCase());
    }

    List<Choice> kinds(List<String> names) {
        return names.stream().map(name -> new Choice(name, kind(name))).toList();
    }

    List<Choice> allKinds() {
        return kinds(Stream.concat(
                        Stream.of("DEKRANAS", "PROVINCE", "REGENCY", "OPD", "PARTNER"),
                        NewForm.kinds().stream().skip(1))
                .toList());
    }

    List<Choice> motifs() {
        return ProfileForm.MOTIFS.stream()
                .map(name -> new Choice(name, words().t("organisation.motif." + name)))
                .toList();
    }
}
