/** Documents that write themselves; each figure in them is read from what the modules publish for reports. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "files", "database", "shared", "web"})
package id.anyam.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
