@NullMarked
package id.anyam.access.membership;

import org.jspecify.annotations.NullMarked;
