package id.anyam.access.session;

/**
 * The sign-in screen.
 *
 * @param refused the last attempt was refused
 * @param left the person just signed out
 * @param stale the page stood open so long that its form no longer counted
 */
public record SignInPage(boolean refused, boolean left, boolean stale) {}
