package id.anyam.web;

/**
 * One calm page when something did not work.
 *
 * @param help code to tell the operator; empty when there is nothing to look up
 */
public record ErrorPage(int status, String sentence, String help) {}
