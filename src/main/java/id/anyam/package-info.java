@NullMarked
package id.anyam;

import org.jspecify.annotations.NullMarked;
