/** The append-only trail: who changed what, when, from what to what; one hash chain per council. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "shared", "web"})
package id.anyam.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
