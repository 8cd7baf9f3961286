package id.anyam.programme.drift;

import id.anyam.web.Choice;
import java.util.List;

/** Which programmes of a year councils below change most: where everybody changes one, it is the programme that does not fit. */
public record YearDriftsPage(String year, List<Choice> years, List<Line> lines) {

    /** One programme; {@code most} is the highest of its shares. */
    public record Line(
            String id,
            String code,
            String title,
            int councils,
            int declined,
            int most,
            List<CouncilDriftsPage.Share> shares) {

        public boolean everybody() {
            return shares.stream().anyMatch(CouncilDriftsPage.Share::everybody);
        }
    }
}
