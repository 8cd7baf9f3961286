/** How fast the program is, measured from outside as people meet it: {@code ./anyam bench}. */
@NullMarked
package id.anyam.door.bench;

import org.jspecify.annotations.NullMarked;
