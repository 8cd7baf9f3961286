package id.anyam.meeting.problem;

import id.anyam.web.Choice;
import id.anyam.web.Words;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The field's standard words for what is wrong; those that nobody confirmed are marked as our defaults. */
@Component
class ProblemCategories {

    private final JdbcClient db;

    ProblemCategories(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public List<Choice> all(Words w) {
        return db.sql("SELECT code, name, name_en, source FROM meeting.problem_category ORDER BY position")
                .query((row, _) -> {
                    var name = row.getString(w.isEnglish() ? "name_en" : "name");
                    return new Choice(
                            row.getString("code"),
                            row.getString("source") == null ? w.t("meeting.problem.category.default", name) : name);
                })
                .list();
    }

    /** How one is called. */
    @Transactional(readOnly = true)
    public String name(String code, Words w) {
        return all(w).stream()
                .filter(one -> one.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }
}
