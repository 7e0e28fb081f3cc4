/** Where the database server is: the one given by the environment, or the embedded MariaDB of the demo. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.ansinh.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
