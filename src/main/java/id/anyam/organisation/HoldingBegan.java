package id.anyam.organisation;

import java.time.LocalDate;

/**
 * Somebody was entered into an office, and is to have a role in the system for exactly that time.
 *
 * @param login of the account that is to have it
 * @param role wished, as the matrix names it
 */
public record HoldingBegan(
        HoldingId holding,
        OrganisationId organisation,
        LocalDate startsOn,
        LocalDate endsOn,
        String login,
        String role) {}
