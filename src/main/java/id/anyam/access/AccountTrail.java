package id.anyam.access;

import java.util.UUID;

/**
 * What happens at the doors of accounts, kept for their own people and for the administrators of the organisations they
 * belong to. Where from is taken from the present request, coarsely; nothing typed is kept. It belongs to the caller's
 * transaction if there is one.
 */
public interface AccountTrail {

    /** What can happen. Whoever acts notes what happens to their own account; who signs in or was invited, at the door. */
    enum Happening {
        /** The account of the first administrator, made with the code of the setup. */
        SET_UP,
        /** Made at the machine itself, with a first password. */
        ADDED_BY_OPERATOR,
        SIGNED_IN,
        SIGNED_IN_BY_KEY,
        REFUSED,
        SIGNED_OUT,
        PASSWORD_CHANGED,
        PASSWORD_CHOSEN,
        LINK_MADE,
        KEY_ADDED,
        KEY_REMOVED,
        SESSION_ENDED,
        TOKEN_MADE,
        TOKEN_REVOKED
    }

    /** @param name of the key, token or device it is about; empty for none */
    void note(UUID account, Happening what, String name);

    /** Somebody was refused with a wrong password; leaves nothing where no account has this login. */
    void refused(String login);
}
