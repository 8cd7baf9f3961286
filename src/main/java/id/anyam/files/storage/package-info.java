@NullMarked
package id.anyam.files.storage;

import org.jspecify.annotations.NullMarked;
