package id.anyam.meeting.invitation;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A guest's answer to an invitation. */
public record AnswerPage(
        UUID meeting, String title, Instant startsAt, ZoneId zone, String note, List<Choice> answers, Typing typing) {}
