@NullMarked
package id.anyam.web.style;

import org.jspecify.annotations.NullMarked;
