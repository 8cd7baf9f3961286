package id.anyam.programme.adoption;

import id.anyam.web.Typing;

/** The question before a programme from above is declined. */
public record DeclinePage(String id, String title, Typing typing) {}
