package id.anyam.programme.plan;

import java.time.LocalDate;
import java.util.List;

/** A published wording as it stood. */
public record VersionPage(
        String id,
        int number,
        int present,
        LocalDate on,
        String why,
        String title,
        String purpose,
        String target,
        String bidang,
        List<ProgrammePage.Measure> measures) {}
