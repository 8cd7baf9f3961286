@NullMarked
package id.anyam.organisation.bidang;

import org.jspecify.annotations.NullMarked;
