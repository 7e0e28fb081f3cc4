/** What every package may use: the one clock, money, Vietnamese text, errors in the user's language. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package vn.ansinh.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
