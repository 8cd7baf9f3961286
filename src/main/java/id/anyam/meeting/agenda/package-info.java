@NullMarked
package id.anyam.meeting.agenda;

import org.jspecify.annotations.NullMarked;
