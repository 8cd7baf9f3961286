package id.anyam.access.session;

/**
 * The sign-in screen.
 *
 * @param refused the last attempt was refused
 * @param left the person just signed out
 */
public record SignInPage(boolean refused, boolean left) {}
