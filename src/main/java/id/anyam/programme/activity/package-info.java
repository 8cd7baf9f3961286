@NullMarked
package id.anyam.programme.activity;

import org.jspecify.annotations.NullMarked;
