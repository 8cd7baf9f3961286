package id.anyam.web;

/**
 * One calm page when something did not work.
 *
 * @param back where the refused act was asked for; empty when that is not known
 * @param help code to tell the operator; empty when there is nothing to look up
 */
public record ErrorPage(int status, String sentence, String help, String back) {

    /** What happened: the first sentence. */
    public String headline() {
        return sentence.substring(0, end());
    }

    /** What to do about it: the rest; empty when one sentence says it all. */
    public String advice() {
        return sentence.substring(end()).strip();
    }

    private int end() {
        var stop = sentence.indexOf(". ");
        return stop < 0 ? sentence.length() : stop + 1;
    }

    /** Message key of what the page is called in a tab and in the history. */
    public String title() {
        return switch (status) {
            case 404 -> "web.error.title.missing";
            case 403, 409 -> "web.error.title.again";
            default -> status >= 500 ? "web.error.title.trouble" : "web.error.title.refused";
        };
    }
}
