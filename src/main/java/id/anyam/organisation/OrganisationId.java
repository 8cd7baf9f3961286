package id.anyam.organisation;

import java.util.UUID;

/** Names a council, Opd or partner. */
public record OrganisationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
