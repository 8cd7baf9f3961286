package id.anyam.performance.national;

import java.util.Optional;

/**
 * At what an address of the API looks, and from which part of the list on.
 *
 * @param year this one when none is asked for
 * @param region one's own part of the country when none is asked for
 * @param own only the council of the region itself, nothing below it
 */
record Look(Optional<Integer> year, Optional<String> region, Optional<Boolean> own, Optional<Integer> cursor) {}
