/**
 * The one door: runs the words typed after {@code ./anyam}, says in one sentence why the program cannot
 * start, and tells where it serves once it does. Words, checks and benches are beans of the other modules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "shared", "web"})
package id.anyam.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
