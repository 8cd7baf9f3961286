/** Photos and documents: what they really are, where their bytes lie, and how they are given out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "shared", "web"})
package id.anyam.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
