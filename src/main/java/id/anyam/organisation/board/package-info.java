@NullMarked
package id.anyam.organisation.board;

import org.jspecify.annotations.NullMarked;
