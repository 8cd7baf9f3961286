@NullMarked
package id.anyam.access.matrix;

import org.jspecify.annotations.NullMarked;
