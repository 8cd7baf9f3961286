package id.anyam.organisation;

/**
 * A field of a council's work that is still open, such as Daya Saing.
 *
 * @param position its place in the council's own order, from 1
 */
public record Bidang(BidangId id, String name, int position) {}
