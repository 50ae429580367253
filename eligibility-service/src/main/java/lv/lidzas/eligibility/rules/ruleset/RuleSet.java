package lv.lidzas.eligibility.rules.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.condition.PurposeNotServed;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.HoursRule;
import lv.lidzas.eligibility.rules.hours.PeriodRule;
import lv.lidzas.eligibility.rules.law.InForce;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Trace;

/**
 * A rule set (noteikumu kopums): what the law asks, on one page.
 *
 * @param id the act and its year
 * @param inForce the decision days that it serves in this municipality
 * @param figuresFrom the first day of its figures
 * @param figures its figures, for readers
 * @param general what holds whatever the purpose
 * @param purposes what can be applied for, and what each asks
 * @param documents the documents that prove a claim
 * @param refusalGrounds what a person may refuse on beside the conditions
 * @param endingGrounds what a grant may be ended on beside those
 * @param hours how the hours come about
 * @param period how long a grant may be
 */
public record RuleSet(
        RuleSetId id,
        InForce inForce,
        LocalDate figuresFrom,
        List<Figure> figures,
        Condition general,
        List<ServedPurpose> purposes,
        List<RequiredDocument> documents,
        List<RefusalGround> refusalGrounds,
        List<RefusalGround> endingGrounds,
        HoursRule hours,
        PeriodRule period) {

    public RuleSet {
        figures = List.copyOf(figures);
        purposes = List.copyOf(purposes);
        documents = List.copyOf(documents);
        refusalGrounds = List.copyOf(refusalGrounds);
        endingGrounds = List.copyOf(endingGrounds);
    }

    /** Whether decisions can rest on it; the place-holder for days without rules serves none. */
    public boolean decides() {
        return !purposes.isEmpty();
    }

    /** Every ground that a person may state. */
    public Stream<RefusalGround> grounds() {
        return Stream.concat(refusalGrounds.stream(), endingGrounds.stream());
    }

    /** The documents that it asks for in a case. */
    public List<RequiredDocument> documentsFor(Facts facts) {
        return documents.stream().filter(document -> isAsked(document, facts)).toList();
    }

    private boolean isAsked(RequiredDocument document, Facts facts) {
        return switch (document.when()) {
            case REPRESENTED -> facts.application().representativeId() != null;
            case ADULT -> isAdult(facts);
            case CHILD -> !isAdult(facts);
            case PURPOSE ->
                    !Collections.disjoint(document.purposes(), facts.application().purposes());
        };
    }

    private boolean isAdult(Facts facts) {
        return adultFromYears().anyMatch(facts::hasReached);
    }

    /** The birthday that makes an adult; empty for the place-holder for days without rules. */
    public IntStream adultFromYears() {
        return figures.stream()
                .filter(figure -> figure.id().equals("adult-from"))
                .mapToInt(Figure::value);
    }

    /** The same on the decision days that a calendar gives it. */
    RuleSet serving(InForce days) {
        return with(days, general);
    }

    /** The same asking something else whatever the purpose. */
    public RuleSet asking(Condition other) {
        return with(inForce, other);
    }

    private RuleSet with(InForce days, Condition asked) {
        return new RuleSet(
                id,
                days,
                figuresFrom,
                figures,
                asked,
                purposes,
                documents,
                refusalGrounds,
                endingGrounds,
                hours,
                period);
    }

    /** The whole tree, without facts. */
    public Trace specification() {
        return new Trace(
                general.specification(),
                purposes.stream()
                        .map(served ->
                                new Trace.PurposeTrace(
                                        served.purpose(), served.condition().specification()))
                        .toList());
    }

    /** Runs the rules. */
    public Evaluation evaluate(Facts facts) {
        Trace trace = new Trace(general.trace(facts), purposesOf(facts));
        if (!(trace.outcome() instanceof Outcome.Met)) {
            return new Evaluation(id, figuresFrom, trace, null, List.of(), null);
        }
        GrantedHours granted = hours.grant(facts, facts.application().purposes());
        List<Purpose> toAssess = granted == null ? toAssess(facts) : List.of();
        return new Evaluation(id, figuresFrom, trace, granted, toAssess, period.from(facts));
    }

    private List<Purpose> toAssess(Facts facts) {
        return purposes.stream()
                .map(ServedPurpose::purpose)
                .filter(facts.application().purposes()::contains)
                .filter(purpose -> hours.timeOf(facts, purpose) == null)
                .toList();
    }

    /** In the order of the rule set; a purpose that it does not serve is told as such, after the others. */
    private List<Trace.PurposeTrace> purposesOf(Facts facts) {
        Set<Purpose> unserved =
                new LinkedHashSet<>(decides() ? facts.application().purposes() : Set.of());
        List<Trace.PurposeTrace> traces = new ArrayList<>();
        for (ServedPurpose served : purposes) {
            if (unserved.remove(served.purpose())) {
                traces.add(
                        new Trace.PurposeTrace(served.purpose(), served.condition().trace(facts)));
            }
        }
        for (Purpose purpose : unserved) {
            Condition condition = new PurposeNotServed(general.basis(), purpose);
            traces.add(new Trace.PurposeTrace(purpose, condition.trace(facts)));
        }
        return traces;
    }
}
