/** Backup, restore and the restore drill: everything of an installation in one file, and the proof that it comes back. */
@NullMarked
package id.anyam.database.backup;

import org.jspecify.annotations.NullMarked;
