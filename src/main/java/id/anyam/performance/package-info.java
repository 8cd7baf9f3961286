/** Where things stand: councils' answers, money, results, the thread from a decision to a region and back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "region", "database", "shared", "web"})
package id.anyam.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
