@NullMarked
package id.anyam.region.register;

import org.jspecify.annotations.NullMarked;
