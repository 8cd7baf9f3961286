package id.anyam.programme.plan;

import id.anyam.web.Typing;

/** The question before a programme is withdrawn. */
public record WithdrawPage(String id, String title, Typing typing) {}
