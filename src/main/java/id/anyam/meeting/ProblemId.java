package id.anyam.meeting;

import java.util.UUID;

/** One problem or proposal that a council told those above it: where a thread may begin. */
public record ProblemId(UUID value) {}
