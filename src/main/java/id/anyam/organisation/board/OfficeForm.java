package id.anyam.organisation.board;

import id.anyam.web.Typing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Turns what was typed about an office into words of the domain. */
record OfficeForm(UUID id, String title, int rank, Optional<UUID> bidang, Optional<String> exOfficio) {

    static Typing of(BoardRegister.Office office) {
        return Typing.blank()
                .with("title", office.title())
                .with("rank", office.rank())
                .with("bidang_id", office.bidang().map(UUID::toString).orElse(""))
                .with("ex_officio", office.exOfficio());
    }

    static Optional<OfficeForm> read(Typing typing, UUID id, List<UUID> bidangs) {
        var title = typing.text("title", 3, 120);
        var rank = typing.whole("rank", 1, 99);
        var bidang = typing.id("bidang_id");
        if (!typing.value("bidang_id").isBlank() && (bidang.isEmpty() || !bidangs.contains(bidang.get()))) {
            typing.wrong("bidang_id", "web.typing.choose");
        }
        var exOfficio = typing.optionalText("ex_officio", 200);
        return typing.fits() ? Optional.of(new OfficeForm(id, title, rank, bidang, exOfficio)) : Optional.empty();
    }
}
