package id.anyam.organisation;

/** What a module above knows of rights that were given together with an office. */
public interface RightsWithOffices {

    /** Whether a role was ever given with this holder's time, so that the trail of the role needs it. */
    boolean givenWith(HoldingId holding);
}
