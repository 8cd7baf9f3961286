package id.anyam.web;

import java.util.List;

/** What an API request brought does not fit; answered with 422 and every problem by field. Nothing was changed. */
public class Unfit extends RuntimeException {

    private final transient List<Problem> problems;

    public Unfit(Typing typing) {
        super("unfit", null, false, false);
        this.problems = typing.problems();
    }

    public List<Problem> problems() {
        return problems;
    }
}
