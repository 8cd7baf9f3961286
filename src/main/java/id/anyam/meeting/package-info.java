/** Munas, Rakernas, Rakerda, Rakor, Raker: who was invited, who came and how, what was decided. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "database", "shared", "web"})
package id.anyam.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
