@NullMarked
package id.anyam.meeting.plan;

import org.jspecify.annotations.NullMarked;
