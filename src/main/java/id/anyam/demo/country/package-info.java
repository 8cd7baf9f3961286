@NullMarked
package id.anyam.demo.country;

import org.jspecify.annotations.NullMarked;
