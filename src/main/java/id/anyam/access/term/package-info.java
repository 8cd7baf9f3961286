@NullMarked
package id.anyam.access.term;

import org.jspecify.annotations.NullMarked;
