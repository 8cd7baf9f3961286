@NullMarked
package id.anyam.programme.approval;

import org.jspecify.annotations.NullMarked;
