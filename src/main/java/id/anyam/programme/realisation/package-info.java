@NullMarked
package id.anyam.programme.realisation;

import org.jspecify.annotations.NullMarked;
