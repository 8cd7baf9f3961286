/** Programmes and how councils take them up; activities, budgets with their sources, realisation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"meeting", "organisation", "region", "files", "database", "shared", "web"})
package id.anyam.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
