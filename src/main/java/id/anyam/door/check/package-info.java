@NullMarked
package id.anyam.door.check;

import org.jspecify.annotations.NullMarked;
