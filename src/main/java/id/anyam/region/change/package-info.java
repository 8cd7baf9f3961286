@NullMarked
package id.anyam.region.change;

import org.jspecify.annotations.NullMarked;
