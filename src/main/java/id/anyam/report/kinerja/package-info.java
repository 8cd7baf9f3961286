@NullMarked
package id.anyam.report.kinerja;

import org.jspecify.annotations.NullMarked;
