@NullMarked
package id.anyam.access.session;

import org.jspecify.annotations.NullMarked;
