package id.anyam.programme.realisation;

import id.anyam.programme.realisation.Ledger.Account;
import id.anyam.programme.realisation.Realisation.Spending;
import id.anyam.web.Typed;
import id.anyam.web.Typing;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A quarter as it is typed: {@code output}, {@code note}, {@code spending.0.allocation},
 * {@code spending.0.amount}. Nothing typed for an amount is nothing spent.
 */
final class RealisationForm {

    private final Typing typing;
    private final List<Account> accounts;

    RealisationForm(Typing typing, List<Account> accounts) {
        this.typing = typing;
        this.accounts = accounts;
    }

    static Typing of(Realisation recorded, List<Account> accounts, String seen) {
        var typing =
                Typing.blank().with("seen", seen).with("note", recorded.note().orElse(null));
        if (!seen.isEmpty()) {
            typing.with("output", Typed.number(recorded.output()));
        }
        for (var row = 0; row < accounts.size(); row++) {
            var amount = recorded.of(accounts.get(row).allocation()).amount();
            typing.with(field(row, "allocation"), accounts.get(row).allocation())
                    .with(field(row, "amount"), amount == 0 ? "" : Typed.number(amount));
        }
        return typing;
    }

    /** What was done if everything fits; otherwise the problems stand in the typing. */
    Optional<Realisation> realisation() {
        var output = typing.decimal("output");
        var note = typing.optionalText("note", 2000);
        var spendings = IntStream.range(0, typing.rows("spending"))
                .mapToObj(this::spending)
                .flatMap(Optional::stream)
                .toList();
        return typing.fits() ? Optional.of(new Realisation(output, note, spendings)) : Optional.empty();
    }

    private Optional<Spending> spending(int row) {
        var field = field(row, "amount");
        var amount = typing.rupiahOrZero(field);
        var account = typing.id(field(row, "allocation"))
                .flatMap(id -> accounts.stream()
                        .filter(one -> one.allocation().equals(id))
                        .findFirst());
        if (account.isEmpty()) {
            typing.wrong(field, "programme.realisation.no-such-account");
            return Optional.empty();
        }
        if (!account.get().allows(amount)) {
            typing.wrong(
                    field,
                    "programme.realisation.over",
                    account.get().line(),
                    account.get().left().toString());
        }
        return Optional.of(new Spending(account.get().allocation(), amount));
    }

    static String field(int row, String name) {
        return "spending." + row + "." + name;
    }
}
