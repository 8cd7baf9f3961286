/** The demo country: the articles' stories on all real regions, synthetic people marked as samples, made by code. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "shared"})
package id.anyam.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
