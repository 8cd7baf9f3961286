package id.anyam.meeting.decision;

import id.anyam.web.Findable;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people find decisions by part of their text, the latest first. */
@Component
class DecisionFinder implements Findable {

    private static final int LABEL = 120;

    private final JdbcClient db;

    DecisionFinder(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String words, int limit) {
        return db.sql("""
                SELECT d.id, d.meeting_id, d.number, d.text
                  FROM meeting.decision d
                  JOIN meeting.meeting m ON m.id = d.meeting_id
                 WHERE position(:words IN lower(d.text)) > 0
                 ORDER BY m.starts_at DESC, d.number
                 LIMIT :limit
                """)
                .param("words", words.toLowerCase())
                .param("limit", limit)
                .query((row, _) -> new Found(
                        label(row.getInt("number") + ". " + row.getString("text")),
                        "meeting.decision.one",
                        "/rapat/" + row.getObject("meeting_id", UUID.class) + "/keputusan/"
                                + row.getObject("id", UUID.class)))
                .list();
    }

    private static String label(String text) {
        return text.length() <= LABEL ? text : text.substring(0, LABEL).strip() + "…";
    }
}
