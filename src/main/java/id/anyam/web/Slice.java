package id.anyam.web;

import java.util.List;
import java.util.Optional;

/**
 * One part of a long list in the API.
 *
 * @param next what to send as {@code ?cursor=} for the following part; empty at the end
 */
public record Slice<T>(List<T> items, Optional<String> next) {}
