@NullMarked
package id.anyam.web.search;

import org.jspecify.annotations.NullMarked;
