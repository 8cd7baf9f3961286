package id.anyam.access.term;

import id.anyam.access.Role;
import id.anyam.database.Acting;
import id.anyam.organisation.HoldingBegan;
import id.anyam.organisation.HoldingId;
import id.anyam.organisation.RightsWithOffices;
import id.anyam.shared.RuleViolated;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who takes an office gets its role for exactly the term; the database ends the role when the term is shortened. */
@Component
class RightsOfOffice implements RightsWithOffices {

    private final JdbcClient db;

    RightsOfOffice(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean givenWith(HoldingId holding) {
        return db.sql("SELECT EXISTS (SELECT 1 FROM access.membership WHERE holding_id = :holding)")
                .param("holding", holding.value())
                .query(Boolean.class)
                .single();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void giveTheRole(HoldingBegan began) {
        var account = db.sql("SELECT id FROM access.account WHERE login = :login AND state = 'ACTIVE'")
                .param("login", began.login().strip().toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new RuleViolated("access.term.unknown-login", began.login()));
        db.sql("""
                INSERT INTO access.membership (organisation_id, account_id, role, starts_on, ends_on, holding_id, granted_by)
                SELECT :organisation, :account, :role, :starts, :ends, :holding, :by
                 WHERE NOT EXISTS (SELECT 1 FROM access.membership m WHERE m.holding_id = :holding)
                """)
                .param("organisation", began.organisation().value())
                .param("account", account)
                .param("role", Role.valueOf(began.role()).name())
                .param("starts", began.startsOn())
                .param("ends", began.endsOn())
                .param("holding", began.holding().value())
                .param("by", Acting.current().account())
                .update();
    }
}
