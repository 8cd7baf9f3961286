@NullMarked
package id.anyam.access.account;

import org.jspecify.annotations.NullMarked;
