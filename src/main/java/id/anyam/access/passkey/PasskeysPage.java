package id.anyam.access.passkey;

import java.util.List;

/**
 * One's own passkeys.
 *
 * @param possible whether this address can have passkeys at all
 */
public record PasskeysPage(List<Line> lines, boolean possible) {

    /**
     * A key in the list, its times in words.
     *
     * @param otherHost the name under which alone it works, when that is not this one; empty otherwise
     */
    public record Line(String id, String name, String created, String used, boolean travels, String otherHost) {}
}
