/** The few words every module speaks: money, years, broken rules, commands. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package id.anyam.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
