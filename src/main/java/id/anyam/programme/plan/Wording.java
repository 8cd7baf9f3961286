package id.anyam.programme.plan;

import java.util.Optional;

/** What a programme says: the words that councils below take up or change. */
record Wording(String title, String purpose, String target, Optional<String> bidang) {}
