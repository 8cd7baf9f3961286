package id.anyam.programme.adoption;

import id.anyam.programme.IndicatorId;
import java.util.Optional;

/**
 * One place where a council's version says something else: in a field, or in how an indicator of the source
 * is defined.
 */
record Difference(Optional<Field> field, Optional<IndicatorId> indicator, String original, String local) {}
