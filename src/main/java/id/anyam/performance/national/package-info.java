@NullMarked
package id.anyam.performance.national;

import org.jspecify.annotations.NullMarked;
