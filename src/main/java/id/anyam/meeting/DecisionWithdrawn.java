package id.anyam.meeting;

/** A decision does not stand any more; what answers it has to be looked at again. */
public record DecisionWithdrawn(DecisionId decision) {}
