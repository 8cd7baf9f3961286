package id.anyam.meeting.plan;

import id.anyam.web.Findable;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people find meetings by part of their title or theme, the latest first. */
@Component
class MeetingFinder implements Findable {

    private final JdbcClient db;

    MeetingFinder(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String words, int limit) {
        return db.sql("""
                SELECT id, kind, title
                  FROM meeting.meeting
                 WHERE lower(concat_ws(' ', title, theme, theme_tail)) LIKE :words
                 ORDER BY starts_at DESC
                 LIMIT :limit
                """)
                .param("words", MeetingFilter.pattern(words))
                .param("limit", limit)
                .query((row, _) -> new Found(
                        row.getString("title"),
                        "meeting.kind." + row.getString("kind"),
                        "/rapat/" + row.getObject("id", UUID.class)))
                .list();
    }
}
