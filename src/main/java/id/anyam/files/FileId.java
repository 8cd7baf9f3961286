package id.anyam.files;

import java.util.UUID;

/** A photo or document that somebody uploaded. */
public record FileId(UUID value) {}
