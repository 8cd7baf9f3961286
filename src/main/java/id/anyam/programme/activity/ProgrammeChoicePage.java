package id.anyam.programme.activity;

import id.anyam.web.Choice;
import java.util.List;

/** The first step of planning an activity: which programme it carries out. */
public record ProgrammeChoicePage(List<Choice> programmes) {}
