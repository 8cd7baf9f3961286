package id.anyam.performance.thread;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.performance.thread.ThreadPage.Change;
import id.anyam.performance.thread.ThreadPage.Knot;
import id.anyam.shared.NotFound;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties the links into one thread, and says where it is cut and why. A reader sees the own segment. */
@Service
@Transactional(readOnly = true)
class Weaver {

    private final Links links;
    private final Organisations organisations;
    private final Visitors visitors;
    private final MessageSource messages;

    Weaver(Links links, Organisations organisations, Visitors visitors, MessageSource messages) {
        this.links = links;
        this.organisations = organisations;
        this.visitors = visitors;
        this.messages = messages;
    }

    ThreadPage fromDecision(UUID id) {
        var tie = new Tie(words());
        var decision = links.decision(id).orElseThrow(NotFound::new);
        var home = home();
        var knots = new ArrayList<Knot>();
        var programmes = links.programmesAnswering(id);
        knots.add(tie.decision(decision, programmes.isEmpty()));
        for (var programme : programmes) {
            knots.addAll(below(tie, programme, home));
        }
        return tie.page(decision.number() + ". " + decision.text(), knots);
    }

    /** From a problem or proposal of a council to the programmes that answer it. */
    ThreadPage fromProblem(UUID id) {
        var tie = new Tie(words());
        var problem = links.problem(id).orElseThrow(NotFound::new);
        var home = home();
        var knots = new ArrayList<Knot>();
        var programmes = links.programmesAnsweringProblem(id);
        knots.add(tie.problem(problem, programmes.isEmpty()));
        for (var programme : programmes) {
            links.decisionsOf(programme.id()).forEach(decision -> knots.add(tie.decision(decision, false)));
            knots.addAll(below(tie, programme, home));
        }
        return tie.page(problem.title(), knots);
    }

    /** From an activity upwards; printed from the decision down, so that both ways read alike. */
    ThreadPage fromActivity(UUID id) {
        var tie = new Tie(words());
        var activity = links.activity(id).orElseThrow(NotFound::new);
        var chain = new ArrayList<Links.Programme>();
        var next = links.programme(activity.programmeId());
        while (next.isPresent() && chain.size() < 3) {
            chain.addFirst(next.get());
            var source = next.get().sourceId();
            next = source == null ? java.util.Optional.empty() : links.programme(source);
        }
        var knots = new ArrayList<Knot>();
        chain.forEach(programme ->
                links.problemsOf(programme.id()).forEach(problem -> knots.add(tie.problem(problem, false))));
        chain.forEach(programme ->
                links.decisionsOf(programme.id()).forEach(decision -> knots.add(tie.decision(decision, false))));
        if (knots.isEmpty()) {
            knots.add(tie.withoutDecision());
        }
        chain.forEach(programme -> knots.add(tie.programme(programme, changes(programme.id()), false)));
        knots.add(tie.activity(activity));
        return tie.page(activity.title(), knots);
    }

    private List<Knot> below(Tie tie, Links.Programme programme, Organisation home) {
        var knots = new ArrayList<Knot>();
        var region = home.region().value();
        knots.add(tie.programme(programme, List.of(), false));
        if (programme.kind().equals("DEKRANAS")) {
            links.versions(programme.id(), region).forEach(version -> {
                knots.add(tie.programme(version, changes(version.id()), false));
                if (version.council().equals(home.shortName())) {
                    links.activitiesOf(version.id()).forEach(activity -> knots.add(tie.activity(activity)));
                }
            });
            if (home.region().depth() < 2) {
                links.answers(programme.id(), programme.year(), region)
                        .forEach(answers -> knots.add(tie.answers(answers, programme)));
            }
        } else if (programme.council().equals(home.shortName())) {
            links.activitiesOf(programme.id()).forEach(activity -> knots.add(tie.activity(activity)));
        }
        var work = links.work(programme.rootId(), programme.year(), region);
        knots.add(tie.work(work, programme.year(), home));
        return knots;
    }

    private List<Change> changes(UUID programme) {
        return links.changes(programme).stream()
                .map(change -> new Change(change.original(), change.local(), change.reason()))
                .toList();
    }

    private Organisation home() {
        return visitors.current()
                .organisation()
                .flatMap(place -> organisations.find(new OrganisationId(place.id())))
                .orElseThrow(NotFound::new);
    }

    private Words words() {
        return new Words(messages, visitors.current().locale());
    }
}
