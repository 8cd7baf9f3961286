@NullMarked
package id.anyam.programme.budget;

import org.jspecify.annotations.NullMarked;
