package id.anyam.organisation.council;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.OrganisationKind;
import id.anyam.organisation.PartnerKind;
import id.anyam.region.RegionCode;
import id.anyam.region.Regions;
import id.anyam.web.Typing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns what was typed about a new Opd or partner below a council into words of the domain. */
record NewForm(
        OrganisationId id,
        OrganisationKind kind,
        Optional<PartnerKind> partnerKind,
        RegionCode region,
        ProfileForm profile) {

    /** What may be added: an Opd or one of the kinds of partner. */
    static List<String> kinds() {
        return Stream.concat(
                        Stream.of(OrganisationKind.OPD.name()),
                        Arrays.stream(PartnerKind.values()).map(Enum::name))
                .toList();
    }

    static Optional<NewForm> read(Typing typing, Organisation parent, Regions regions) {
        var id = new OrganisationId(typing.id("id").orElseGet(UUID::randomUUID));
        var kind = typing.value("kind").strip();
        if (!kinds().contains(kind)) {
            typing.wrong("kind", "web.typing.choose");
        }
        var region = regions.picked(typing, "region_code");
        region.filter(code -> !code.equals(parent.region()) && !parent.region().contains(code))
                .ifPresent(_ -> typing.wrong("region_code", "organisation.new.outside", parent.shortName()));
        var profile = ProfileForm.read(typing, Optional.empty());
        if (!typing.fits() || region.isEmpty() || profile.isEmpty()) {
            return Optional.empty();
        }
        var opd = kind.equals(OrganisationKind.OPD.name());
        return Optional.of(new NewForm(
                id,
                opd ? OrganisationKind.OPD : OrganisationKind.PARTNER,
                opd ? Optional.empty() : Optional.of(PartnerKind.valueOf(kind)),
                region.get(),
                profile.get()));
    }
}
