/** Kode wilayah from the nation to the village, islands, and how codes follow each other through time. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "shared", "web"})
package id.anyam.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
