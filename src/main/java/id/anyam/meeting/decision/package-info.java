@NullMarked
package id.anyam.meeting.decision;

import org.jspecify.annotations.NullMarked;
