package id.anyam.database;

/** The way in for people, tried on a copy of the installation's database. */
public interface WayIn {

    /**
     * Serves this program on the copy, for nobody else, and comes in there as a person does, with a password that is
     * given to one of them in the copy only. The copy is another afterwards.
     */
    Tried on(Installation.Beside copy);

    /**
     * How it went.
     *
     * @param holds whoever knew the password came in, and nobody else
     * @param found the same in words, or what stood in the way
     */
    record Tried(boolean holds, String found) {}
}
