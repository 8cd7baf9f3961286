@NullMarked
package id.anyam.performance.thread;

import org.jspecify.annotations.NullMarked;
