package id.anyam.web.home;

/**
 * The first page anyone sees.
 *
 * @param signedIn the visitor is known, so the page leads on to the start page instead of to sign-in
 */
public record PublicPage(boolean signedIn) {}
