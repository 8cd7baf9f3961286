package id.anyam.programme.plan;

import java.util.List;
import java.util.Optional;

/** All frames. */
public record FramesPage(List<Line> lines, boolean mayCreate) {

    /**
     * One frame, ready to print.
     *
     * @param meeting the Munas that set it
     * @param programmes published within it, by year
     */
    public record Line(
            String id,
            String name,
            String council,
            String years,
            List<String> direction,
            Optional<String> meeting,
            Optional<String> meetingPath,
            List<Year> programmes,
            boolean mayEdit) {}

    /**
     * The programmes of one year of a frame.
     *
     * @param path of the list that the number counts
     */
    public record Year(String year, long programmes, String path) {}
}
