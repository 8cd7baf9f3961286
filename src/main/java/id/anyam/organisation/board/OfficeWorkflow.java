package id.anyam.organisation.board;

import id.anyam.organisation.OrganisationId;
import id.anyam.shared.RuleViolated;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entering offices, mending them, and closing those that nobody holds. */
@Service
class OfficeWorkflow {

    private final JdbcClient db;
    private final BoardRegister register;
    private final BoardKeeping keeping;

    OfficeWorkflow(JdbcClient db, BoardRegister register, BoardKeeping keeping) {
        this.db = db;
        this.register = register;
        this.keeping = keeping;
    }

    /** Enters an office once, or mends the open one with this id. */
    @Transactional
    void keep(OrganisationId organisation, OfficeForm form) {
        keeping.begin(organisation);
        var offices = register.offices(organisation);
        if (offices.stream().noneMatch(office -> office.id().equals(form.id()))) {
            keeping.refuseNewInClosed(organisation);
        }
        var same = offices.stream()
                .filter(BoardRegister.Office::open)
                .anyMatch(office -> office.title().equalsIgnoreCase(form.title())
                        && office.bidang().equals(form.bidang())
                        && !office.id().equals(form.id()));
        if (same) {
            throw new RuleViolated("organisation.office.taken", form.title());
        }
        BoardKeeping.one(db.sql("""
                INSERT INTO organisation.office AS f (id, organisation_id, title, rank, bidang_id, ex_officio)
                VALUES (:id, :organisation, :title, :rank, :bidang, :ex_officio)
                ON CONFLICT (id) DO UPDATE
                   SET title = excluded.title, rank = excluded.rank, bidang_id = excluded.bidang_id,
                       ex_officio = excluded.ex_officio
                 WHERE f.organisation_id = excluded.organisation_id AND f.closed_on IS NULL
                """)
                .param("id", form.id())
                .param("organisation", organisation.value())
                .param("title", form.title())
                .param("rank", form.rank())
                .param("bidang", form.bidang().orElse(null))
                .param("ex_officio", form.exOfficio().orElse(null))
                .update());
    }

    /** Closes an office that nobody holds from a day on. */
    @Transactional
    void close(OrganisationId organisation, UUID office, LocalDate today) {
        keeping.begin(organisation);
        register.holdings(organisation).stream()
                .filter(holding -> holding.office().equals(office)
                        && !holding.term().endsOn().isBefore(today))
                .findFirst()
                .ifPresent(holding -> {
                    throw new RuleViolated("organisation.office.held", holding.officeTitle(), holding.addressed());
                });
        BoardKeeping.one(db.sql("""
                UPDATE organisation.office SET closed_on = coalesce(closed_on, :today)
                 WHERE id = :id AND organisation_id = :organisation
                """)
                .param("today", today)
                .param("id", office)
                .param("organisation", organisation.value())
                .update());
    }
}
