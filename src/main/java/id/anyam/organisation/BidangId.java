package id.anyam.organisation;

import java.util.UUID;

/** Names a bidang of one council. */
public record BidangId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
