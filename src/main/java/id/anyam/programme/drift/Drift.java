package id.anyam.programme.drift;

import java.util.Optional;

/**
 * One part of a programme as it stands here, above, and stood above when it was taken up.
 *
 * @param reason why it is otherwise here; empty where none was given for what it says now
 */
record Drift(
        Part part,
        DriftKind kind,
        Proposal proposal,
        Optional<String> taken,
        Optional<String> here,
        Optional<String> above,
        String reason) {

    boolean isQuiet() {
        return kind == DriftKind.ALIGNED && proposal == Proposal.NONE;
    }

    /** Whether the council may say here why it stays with its own. */
    boolean mayBeKept() {
        return (part.piece() == Piece.DEFINITION || Piece.WORDS.contains(part.piece()))
                && (proposal == Proposal.CONFLICT || kind != DriftKind.ALIGNED && reason.isEmpty());
    }
}
