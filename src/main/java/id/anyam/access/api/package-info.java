@NullMarked
package id.anyam.access.api;

import org.jspecify.annotations.NullMarked;
