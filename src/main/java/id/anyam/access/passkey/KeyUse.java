package id.anyam.access.passkey;

/**
 * What a key told about itself when it was last used.
 *
 * @param signatureCount of the device; 0 from keys that do not count
 * @param backedUp the key is kept in more places than the device
 */
record KeyUse(long signatureCount, boolean backedUp) {}
