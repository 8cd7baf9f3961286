@NullMarked
package id.anyam.access.token;

import org.jspecify.annotations.NullMarked;
