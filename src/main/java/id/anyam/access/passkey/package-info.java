@NullMarked
package id.anyam.access.passkey;

import org.jspecify.annotations.NullMarked;
