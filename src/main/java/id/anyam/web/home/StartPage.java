package id.anyam.web.home;

import id.anyam.web.Waiting;
import java.util.List;

/**
 * Where a signed-in person starts.
 *
 * @param greeting message key of the greeting of this part of the day
 * @param waiting what waits for the person, module by module
 */
public record StartPage(String greeting, List<Waiting.Item> waiting) {}
