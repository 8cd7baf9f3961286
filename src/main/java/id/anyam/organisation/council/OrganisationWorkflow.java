package id.anyam.organisation.council;

import id.anyam.files.Files;
import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import java.io.InputStream;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do to an organisation itself: add one below theirs, mend its profile, choose its logo, close it. */
@Service
class OrganisationWorkflow {

    /** Pixels of a logo's longer side: sharp on paper 2 cm wide at 1200 dots per inch. */
    private static final int LOGO = 960;

    private final JdbcClient db;
    private final Organisations organisations;
    private final Files files;
    private final Clock clock;

    OrganisationWorkflow(JdbcClient db, Organisations organisations, Files files, Clock clock) {
        this.db = db;
        this.organisations = organisations;
        this.files = files;
        this.clock = clock;
    }

    /** Adds an Opd or partner once, however often it is sent with the same id. */
    @Transactional
    void add(OrganisationId parent, NewForm form) {
        var above = organisations.find(parent).filter(this::mayAddBelow).orElseThrow(NotFound::new);
        if (!above.kind().isCouncil() || above.closedOn().isPresent()) {
            throw new RuleViolated("organisation.new.only-below-council", above.shortName());
        }
        db.sql("""
                INSERT INTO organisation.organisation (id, kind, partner_kind, parent_id, region_code, name, short_name,
                       zone, address, phone, email, website, letter_code, colour, motif)
                VALUES (:id, :kind, :partner_kind, :parent, :region, :name, :short_name,
                       :zone, :address, :phone, :email, :website, :letter_code, :colour, :motif)
                ON CONFLICT (id) DO NOTHING
                """)
                .param("id", form.id().value())
                .param("kind", form.kind().name())
                .param("partner_kind", form.partnerKind().map(Enum::name).orElse(null))
                .param("parent", parent.value())
                .param("region", form.region().value())
                .param("zone", form.region().zone().getId())
                .params(Letterheads.columns(form.profile()))
                .update();
    }

    @Transactional
    void mend(OrganisationId id, ProfileForm form) {
        one(db.sql("""
                UPDATE organisation.organisation
                   SET name = :name, short_name = :short_name, address = :address, phone = :phone, email = :email,
                       website = :website, letter_code = :letter_code, colour = :colour, motif = :motif
                 WHERE id = :id
                """)
                .param("id", id.value())
                .params(Letterheads.columns(form))
                .update());
    }

    /** Keeps the picture and puts it on the organisation's letters. */
    @Transactional
    void chooseLogo(OrganisationId id, String name, InputStream content) {
        putUp(id, files.storePicture(id.value(), name, content, LOGO).value());
    }

    /** Takes the logo off the letters; the picture itself stays among the organisation's files. */
    @Transactional
    void dropLogo(OrganisationId id) {
        putUp(id, null);
    }

    private void putUp(OrganisationId id, @Nullable UUID logo) {
        one(db.sql("UPDATE organisation.organisation SET logo_file = :file WHERE id = :id")
                .param("file", logo, Types.OTHER)
                .param("id", id.value())
                .update());
    }

    /** Closes an Opd or partner from today; a council ends only with its region. */
    @Transactional
    void close(OrganisationId id) {
        var closing = organisations.find(id).orElseThrow(NotFound::new);
        if (closing.kind().isCouncil()) {
            throw new RuleViolated("organisation.close.council", closing.shortName());
        }
        one(db.sql("UPDATE organisation.organisation SET closed_on = coalesce(closed_on, :today) WHERE id = :id")
                .param("today", LocalDate.ofInstant(clock.instant(), closing.zone()))
                .param("id", id.value())
                .update());
    }

    /** Whether who acts may add an Opd or partner below this one. */
    boolean mayAddBelow(Organisation parent) {
        return organisations.permits("organisation.create", parent.id())
                || organisations.permits("organisation.edit", parent.id());
    }

    /** Whether who acts may change this organisation's own data. */
    boolean mayMend(Organisation organisation) {
        return organisation.closedOn().isEmpty()
                && (organisations.permits("organisation.edit", organisation.id())
                        || (!organisation.kind().isCouncil()
                                && organisations.permits("organisation.tend", organisation.id())));
    }

    private static void one(int changed) {
        if (changed == 0) {
            throw new NotFound();
        }
    }
}
