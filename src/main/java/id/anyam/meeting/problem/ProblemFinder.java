package id.anyam.meeting.problem;

import id.anyam.web.Findable;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people find problems and proposals by part of their title, the latest first. */
@Component
class ProblemFinder implements Findable {

    private final JdbcClient db;

    ProblemFinder(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String words, int limit) {
        return db.sql("""
                SELECT id, title, kind
                  FROM meeting.problem
                 WHERE position(:words IN lower(title)) > 0
                 ORDER BY created_at DESC, id
                 LIMIT :limit
                """)
                .param("words", words.toLowerCase())
                .param("limit", limit)
                .query((row, _) -> new Found(
                        row.getString("title"),
                        "meeting.problem.kind." + row.getString("kind"),
                        "/permasalahan/" + row.getObject("id", UUID.class)))
                .list();
    }
}
