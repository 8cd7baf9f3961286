@NullMarked
package id.anyam.programme.plan;

import org.jspecify.annotations.NullMarked;
