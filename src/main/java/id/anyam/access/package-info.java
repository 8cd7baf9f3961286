/**
 * Who may do what: accounts, sign-in, roles within an organisation, the one authorisation matrix that
 * pages, handlers and row security all read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "database", "shared", "web"})
package id.anyam.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
