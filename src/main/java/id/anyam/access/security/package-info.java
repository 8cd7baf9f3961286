@NullMarked
package id.anyam.access.security;

import org.jspecify.annotations.NullMarked;
