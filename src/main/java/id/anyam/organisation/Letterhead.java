package id.anyam.organisation;

import java.util.Optional;
import java.util.UUID;

/**
 * What stands above an organisation's letters (kop surat).
 *
 * @param letterCode its part of a letter's number, such as {@code DEKRANASDA}
 * @param colour as {@code #rrggbb}, readable with white text on it
 * @param motif key of the woven strip it chose
 * @param logo id of a file of its own in {@code files}
 */
public record Letterhead(
        String name,
        Optional<String> address,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> website,
        Optional<String> letterCode,
        Optional<String> colour,
        Optional<String> motif,
        Optional<UUID> logo) {}
