@NullMarked
package id.anyam.meeting.problem;

import org.jspecify.annotations.NullMarked;
