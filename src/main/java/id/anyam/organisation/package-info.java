/** Dekranas, Dekranasda, Opd and partners; their bidang, boards, offices and terms; their letterhead. */
@NullMarked
@ApplicationModule(allowedDependencies = {"region", "files", "audit", "database", "shared", "web"})
package id.anyam.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
