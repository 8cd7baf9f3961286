/** How a request is answered: pages, forms to mend, errors in words, languages, who may call a handler. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package id.anyam.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
