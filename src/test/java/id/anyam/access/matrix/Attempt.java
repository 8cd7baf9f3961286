package id.anyam.access.matrix;

import java.util.UUID;

/**
 * Somebody tries to do something to one row.
 *
 * @param act read, create, change or delete
 * @param state of the row, or of its parent; of a new row, the state it is made in
 * @param to the state a change sets
 */
record Attempt(Recipe recipe, String role, Place place, String act, String state, String to, String sql) {

    /**
     * Whose row it is.
     *
     * @param relation where the row's organisation stands from the acting one: OWN, BELOW, ABOVE, STRANGER, or GUEST
     *     for a stranger's whose meeting the acting one is invited to
     */
    record Place(String relation, UUID owner, UUID acting) {}

    @Override
    public String toString() {
        return "%s %s %s of %s %s%s"
                .formatted(role, act, recipe, place.relation(), state, state.equals(to) ? "" : " to " + to);
    }
}
