package id.anyam.programme.matrix;

import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.programme.PlanForm;
import id.anyam.programme.matrix.Imports.Import;
import id.anyam.region.Regions;
import id.anyam.web.Visitors;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Compares a workbook with how things stand: what each of its rows means, and what it would bring. */
@Component
class Comparison {

    /** Changes whenever the program compares, or keeps what it found, in another way. */
    private static final String MANNER = "2";

    private final YearPlans plans;
    private final Heading headings;
    private final PlanForm form;
    private final SourceWords sources;
    private final Regions regions;
    private final Organisations organisations;
    private final MatrixPayers payers;
    private final Visitors visitors;
    private final MessageSource messages;

    Comparison(
            YearPlans plans,
            Heading headings,
            PlanForm form,
            SourceWords sources,
            Regions regions,
            Organisations organisations,
            MatrixPayers payers,
            Visitors visitors,
            MessageSource messages) {
        this.plans = plans;
        this.headings = headings;
        this.form = form;
        this.sources = sources;
        this.regions = regions;
        this.organisations = organisations;
        this.payers = payers;
        this.visitors = visitors;
        this.messages = messages;
    }

    /** Stays the same as long as the same workbook would be found to bring the same; to be asked before comparing. */
    String basis(Import found) {
        var council = new OrganisationId(found.organisation());
        var opds = organisations.find(council).stream()
                .flatMap(one -> organisations.opdsOf(one.region()).stream())
                .map(opd -> opd.id() + opd.name() + opd.shortName())
                .collect(Collectors.joining());
        return String.join(
                " ",
                MANNER,
                mayWriteProgrammes() ? "programmes" : "activities",
                Integer.toHexString(opds.hashCode()),
                plans.image(found.organisation(), found.year()));
    }

    Proposal of(Import found, byte[] workbook) {
        var plan = plans.of(found.organisation(), found.year());
        var opds = payers.of(found.organisation(), plan);
        var table = Table.of(workbook, headings, new Translation(regions, form.kinds(), sources, opds, messages));
        var wishes = new Grouping(plan, found.id()).group(table.rows());
        return Proposal.of(
                table,
                new Judging(plan, form, new CellWords(form.kinds(), regions), mayWriteProgrammes()).judge(wishes));
    }

    private boolean mayWriteProgrammes() {
        return visitors.current().may("programme.create");
    }
}
