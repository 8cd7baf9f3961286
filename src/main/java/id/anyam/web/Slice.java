package id.anyam.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One part of a long list in the API.
 *
 * @param next what to send as {@code ?cursor=} for the following part; empty at the end
 */
public record Slice<T>(List<T> items, Optional<String> next) {

    /** A list short enough to be given whole. */
    public static <T> Slice<T> whole(List<T> items) {
        return new Slice<>(items, Optional.empty());
    }

    /** One page of a list whose length is known; the following page is the next part. */
    public static <T> Slice<T> of(List<T> items, Paging paging) {
        return new Slice<>(
                items,
                paging.number() < paging.last()
                        ? Optional.of(Integer.toString(paging.number() + 1))
                        : Optional.empty());
    }

    /**
     * At most {@code size} rows from a place in a list whose length is not known.
     *
     * @param found one row more than {@code size} when there are further ones
     */
    public static <T> Slice<T> from(int place, int size, List<T> found) {
        return found.size() > size
                ? new Slice<>(found.subList(0, size), Optional.of(Integer.toString(place + size)))
                : whole(found);
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> answer) {
        return new Slice<>(items.stream().<R>map(answer).toList(), next);
    }
}
