package id.anyam.audit.trail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One thing that happened to one record.
 *
 * @param seq place in its council's chain, from 1
 * @param who name of the account; empty for the system itself
 * @param table schema and table, such as {@code programme.activity}
 * @param called what the record was called when it was made
 * @param first values it was made with
 * @param before values that went; of a change only the changed ones
 * @param after values that came
 */
record Entry(
        UUID organisation,
        long seq,
        Instant at,
        Optional<UUID> account,
        Optional<String> who,
        String table,
        UUID row,
        Act act,
        Optional<String> called,
        Map<String, JsonNode> first,
        Map<String, JsonNode> before,
        Map<String, JsonNode> after) {

    enum Act {
        INSERT,
        UPDATE,
        DELETE
    }
}
