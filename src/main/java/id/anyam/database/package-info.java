/**
 * The database: our own durable PostgreSQL or a server by address, its roles, who acts in a
 * transaction (row security reads it), backup, restore and the restore drill.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.anyam.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
