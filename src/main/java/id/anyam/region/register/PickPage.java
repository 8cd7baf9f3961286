package id.anyam.region.register;

import java.util.List;

/** What a place picker offers while somebody types. */
public record PickPage(List<String> options) {}
