@NullMarked
package id.anyam.organisation.council;

import org.jspecify.annotations.NullMarked;
