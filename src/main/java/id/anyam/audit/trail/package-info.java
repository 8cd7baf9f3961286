@NullMarked
package id.anyam.audit.trail;

import org.jspecify.annotations.NullMarked;
