package id.anyam.shared;

import java.util.List;

/** One word of the program's one door, such as {@code doctor} or {@code user add}, that runs and ends. */
public interface Command {

    /** What is typed after {@code ./anyam}. */
    String name();

    /** One line for the list of commands, in Indonesian. */
    String purpose();

    /**
     * Does it, speaking on standard output.
     *
     * @return the exit code, 0 when all is well
     */
    int run(List<String> arguments) throws Exception;
}
