package id.anyam.access.passkey;

import id.anyam.web.Typing;

/**
 * One passkey, to be renamed, removed, or named before it is made.
 *
 * @param id empty before it is made
 * @param askPassword the last proof of whose session this is lies too far back
 */
public record PasskeyPage(String id, String name, Typing typing, boolean askPassword) {}
