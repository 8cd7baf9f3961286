/** Starting, finding and preparing the PostgreSQL server. */
@NullMarked
package id.anyam.database.server;

import org.jspecify.annotations.NullMarked;
