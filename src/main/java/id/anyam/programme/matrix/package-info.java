/** The whole plan of a council's year as one workbook: out of the house, and back in with preview and undo. */
@NullMarked
package id.anyam.programme.matrix;

import org.jspecify.annotations.NullMarked;
