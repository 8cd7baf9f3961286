package id.anyam.programme.drift;

/** What a later change of the programme above asks of a council in one part. */
enum Proposal {
    /** Nothing: above did not change it, or both made the same change, or the council decided already. */
    NONE,
    /** The council did not change this part, so it may take the change. */
    OFFERED,
    /** Both changed it, each otherwise. */
    CONFLICT
}
