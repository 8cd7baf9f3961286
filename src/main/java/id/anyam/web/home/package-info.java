@NullMarked
package id.anyam.web.home;

import org.jspecify.annotations.NullMarked;
