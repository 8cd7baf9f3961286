package id.anyam.meeting.problem;

import id.anyam.web.Typing;

/**
 * A step to confirm.
 *
 * @param step the end of message keys: {@code submit} or {@code withdraw}
 * @param about to whom it goes
 */
public record ProblemQuestionPage(ProblemPage problem, String step, String about, String action, Typing typing) {}
