package id.anyam.programme.approval;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** What waits for the chair's decision, longest first. */
public record ApprovalQueuePage(List<Row> rows, ZoneId zone) {

    /** One activity; {@code again} when it was given back before. */
    public record Row(
            UUID id,
            String title,
            String programme,
            String responsible,
            Instant submittedAt,
            long pagu,
            boolean again) {}
}
