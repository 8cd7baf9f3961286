@NullMarked
package id.anyam.meeting.presence;

import org.jspecify.annotations.NullMarked;
