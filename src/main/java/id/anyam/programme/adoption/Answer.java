package id.anyam.programme.adoption;

import java.util.List;

/** What a council says to a programme from above. */
sealed interface Answer {

    /** It takes the programme up as it is. */
    record Adopted() implements Answer {}

    /** It takes the programme up with differences, each with its reason. */
    record Adapted(List<Reasoned> differences) implements Answer {}

    /** It does not take the programme up. */
    record Declined(String why) implements Answer {}

    /** A difference and why it is there. */
    record Reasoned(Difference difference, String reason) {}

    /** The name in the database, in the API and in message keys. */
    default String kind() {
        return switch (this) {
            case Adopted _ -> "ADOPTED";
            case Adapted _ -> "ADAPTED";
            case Declined _ -> "DECLINED";
        };
    }
}
