package id.anyam.access.account;

import java.util.List;

/** Where one is signed in. */
public record SessionsPage(List<Line> lines) {

    /** One session, its times in words. */
    public record Line(String mark, String device, String since, String lastUsed, boolean current) {}
}
