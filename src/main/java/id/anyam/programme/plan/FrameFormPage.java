package id.anyam.programme.plan;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;

/** Writing a frame, new or changed. */
public record FrameFormPage(String id, boolean fresh, Typing typing, List<Choice> meetings) {}
