@NullMarked
package id.anyam.meeting.invitation;

import org.jspecify.annotations.NullMarked;
