package id.anyam.meeting;

import java.util.UUID;

/** One numbered decision of a meeting: the first knot of the thread. */
public record DecisionId(UUID value) {}
