package id.anyam.audit.trail;

import java.util.List;

/**
 * All that happened to one record, newest first.
 *
 * @param thing what sort of record it is
 * @param called its name; empty when it has none
 */
public record RecordPage(String thing, String called, List<TrailPage.Line> lines) {}
