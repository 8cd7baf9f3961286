package id.anyam.access.session;

/**
 * The sign-in screen.
 *
 * @param refused the last attempt was refused
 * @param left the person just signed out
 * @param stale the page stood open so long that its form no longer counted
 * @param minutes to wait after too many attempts; 0 when none
 * @param to page to return to; empty for the start
 * @param login as typed in the last attempt
 */
public record SignInPage(boolean refused, boolean left, boolean stale, int minutes, String to, String login) {}
