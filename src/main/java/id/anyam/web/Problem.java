package id.anyam.web;

import java.time.LocalDate;
import java.util.List;

/**
 * What is wrong with one field of a form.
 *
 * @param field name of the input; empty when it concerns the whole form
 * @param key message key of the sentence
 * @param arguments what fills its blanks; a date is written out
 */
public record Problem(String field, String key, List<Object> arguments) {

    public static Problem at(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    public String sentence(Words w) {
        return w.t(
                key,
                arguments.stream()
                        .map(argument -> argument instanceof LocalDate date ? w.date(date) : argument)
                        .toArray());
    }
}
