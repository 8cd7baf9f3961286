package id.anyam.meeting.problem;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;

/** The official answer to give. */
public record ProblemAnswerPage(ProblemPage problem, List<Choice> verdicts, Typing typing) {}
