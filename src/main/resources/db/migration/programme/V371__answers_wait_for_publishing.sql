-- An answer that was given while its programme was being published was counted by neither: it still saw the
-- programme unpublished, and publishing did not see the answer yet. It waits for the programme now, whatever the
-- programme's state, and looks at the state afterwards.
CREATE OR REPLACE FUNCTION programme.count_answers(p_root uuid, p_councils uuid[], p_change int) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_year  int;
    v_state text;
BEGIN
    SELECT p.year, p.state INTO v_year, v_state
      FROM programme.programme p
      JOIN organisation.organisation o ON o.id = p.organisation_id AND o.kind = 'DEKRANAS'
     WHERE p.id = p_root
       FOR SHARE OF p;
    INSERT INTO programme.respondent_figure AS f (organisation_id, year, answers)
    SELECT c, v_year, p_change FROM unnest(p_councils) c WHERE v_state = 'PUBLISHED' ORDER BY c
    ON CONFLICT (organisation_id, year) DO UPDATE SET answers = f.answers + excluded.answers;
END $$;

SELECT programme.count_figures_anew();
