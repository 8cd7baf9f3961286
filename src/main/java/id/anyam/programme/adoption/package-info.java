@NullMarked
package id.anyam.programme.adoption;

import org.jspecify.annotations.NullMarked;
