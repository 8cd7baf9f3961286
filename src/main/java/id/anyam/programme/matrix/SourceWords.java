package id.anyam.programme.matrix;

import id.anyam.programme.FundingSource;
import id.anyam.web.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How councils name their sources of money: in a cell, or above a column that says what one source pays. */
@Component
class SourceWords {

    private static final Pattern AROUND =
            Pattern.compile("(?iu)\\([^)]*\\)|^\\s*(sumber|dana|anggaran|pagu|biaya)\\s|\\s(rp\\.?|rupiah)\\s*$");

    private final Map<String, FundingSource> named = new HashMap<>();

    SourceWords(MessageSource messages) {
        for (var source : FundingSource.values()) {
            for (var locale : List.of(Words.INDONESIAN, Words.ENGLISH)) {
                named.put(Gist.letters(new Words(messages, locale).t(source.label())), source);
            }
            named.put(Gist.letters(source.name()), source);
        }
        Map.of(
                        "hibah",
                        FundingSource.HIBAH_APBD,
                        "csr",
                        FundingSource.CSR_TJSL,
                        "tjsl",
                        FundingSource.CSR_TJSL,
                        "opd",
                        FundingSource.KEGIATAN_OPD,
                        "apbn",
                        FundingSource.DANA_PUSAT)
                .forEach(named::putIfAbsent);
    }

    Optional<FundingSource> named(String text) {
        return Optional.ofNullable(named.get(Gist.letters(text)));
    }

    /** A heading may say more: {@code Dana CSR (Rp)}. */
    Optional<FundingSource> heading(String text) {
        return named(text).or(() -> named(AROUND.matcher(text).replaceAll(" ")));
    }
}
