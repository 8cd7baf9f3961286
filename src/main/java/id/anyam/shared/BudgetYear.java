package id.anyam.shared;

/** A budget year (tahun anggaran), 1 January to 31 December, between 2000 and 2100. */
public record BudgetYear(int value) {

    public BudgetYear {
        if (value < 2000 || value > 2100) {
            throw new RuleViolated("shared.budget-year.out-of-range", value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
