@NullMarked
package id.anyam.programme.drift;

import org.jspecify.annotations.NullMarked;
