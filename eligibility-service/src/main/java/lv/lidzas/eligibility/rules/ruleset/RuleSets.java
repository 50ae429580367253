package lv.lidzas.eligibility.rules.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.law.InForce;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import org.jspecify.annotations.Nullable;

/**
 * The rule sets of this municipality (noteikumu kopumi), each with figures by date, and the choice between them.
 *
 * <p>Only those that its calendar chose decide. The others are shown: what the calendar left aside, and what is a preview of law
 * that may come.
 */
public final class RuleSets {

    private final List<Term> terms;
    private final List<RuleSet> leftAside;
    private final List<RuleSet> previews;

    /**
     * The days of one edition.
     *
     * @param rules with the days of the whole rule set
     * @param days those of these figures
     */
    private record Term(RuleSet rules, InForce days) {}

    private RuleSets(List<Term> terms, List<RuleSet> leftAside, List<RuleSet> previews) {
        this.terms = List.copyOf(terms);
        this.leftAside = List.copyOf(leftAside);
        this.previews = List.copyOf(previews);
    }

    /** The page's rules decide whatever the day, on the oldest figures before all of them; the others are shown. */
    public static RuleSets page(List<Edition> page, List<Edition> others) {
        List<RuleSet> oldestFirst = oldestFirst(page).stream().map(Edition::rules).toList();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < oldestFirst.size(); i++) {
            LocalDate from = i == 0 ? null : oldestFirst.get(i).figuresFrom();
            LocalDate until =
                    i + 1 == oldestFirst.size()
                            ? null
                            : oldestFirst.get(i + 1).figuresFrom().minusDays(1);
            terms.add(
                    new Term(
                            oldestFirst.get(i).serving(InForce.always()),
                            new InForce(from, until)));
        }
        return new RuleSets(
                terms,
                oldestFirst(others).stream()
                        .map(it -> it.rules().serving(InForce.never(it.rules().figuresFrom())))
                        .toList(),
                List.of());
    }

    /**
     * Each edition decides from its first day until the day before the next may hold.
     *
     * @throws IllegalArgumentException if two begin on one day, or one may begin before the one before it does
     */
    public static RuleSets national(List<Edition> editions) {
        List<Edition> oldestFirst = oldestFirst(editions);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < oldestFirst.size(); i++) {
            RuleSet rules = oldestFirst.get(i).rules();
            Edition next = i + 1 == oldestFirst.size() ? null : oldestFirst.get(i + 1);
            if (next != null && !next.mayHoldFrom().isAfter(rules.figuresFrom())) {
                throw new IllegalArgumentException(
                        "%s may hold from %s, but %s holds from %s."
                                .formatted(
                                        next.rules().id(),
                                        next.mayHoldFrom(),
                                        rules.id(),
                                        rules.figuresFrom()));
            }
            LocalDate until = next == null ? null : next.mayHoldFrom().minusDays(1);
            terms.add(new Term(rules, new InForce(rules.figuresFrom(), until)));
        }
        return new RuleSets(
                terms.stream()
                        .map(term ->
                                new Term(
                                        term.rules().serving(whole(term.rules().id(), terms)),
                                        term.days()))
                        .toList(),
                List.of(),
                List.of());
    }

    /**
     * The same with rule sets that are shown and never decide.
     *
     * @throws IllegalArgumentException if one has the id of another rule set, because a reader could not tell them apart
     */
    public RuleSets with(List<Edition> toCome) {
        Set<RuleSetId> taken = ids(Stream.concat(decided(), leftAside.stream()));
        List<RuleSet> shown = new ArrayList<>();
        for (Edition preview : oldestFirst(toCome)) {
            RuleSet rules = preview.rules();
            if (!taken.add(rules.id())) {
                throw new IllegalArgumentException(
                        "The preview %s has the id of another rule set. Maybe its file names no id of its own."
                                .formatted(rules.id()));
            }
            shown.add(rules.serving(InForce.never(rules.figuresFrom())));
        }
        return new RuleSets(terms, leftAside, shown);
    }

    /** Every rule set with the figures of the day, those that decide first, each kind in the order of time. */
    public List<RuleSet> all(LocalDate day) {
        return Stream.concat(told(day).stream(), previews.stream()).toList();
    }

    /** Those of them that others may have to hear of: all but the previews. */
    public List<RuleSet> told(LocalDate day) {
        return Stream.concat(decided(), leftAside.stream())
                .map(RuleSet::id)
                .distinct()
                .map(id -> Objects.requireNonNull(byId(id, day)))
                .toList();
    }

    /** Whether it is the preview of a law that may come. */
    public boolean isPreview(RuleSet rules) {
        return previews.stream().anyMatch(preview -> preview.id().equals(rules.id()));
    }

    /** The rule set with the id and the figures of the day, or its oldest before all of them; absent when there is none. */
    public @Nullable RuleSet byId(RuleSetId id, LocalDate day) {
        List<RuleSet> figures =
                Stream.of(decided(), leftAside.stream(), previews.stream())
                        .flatMap(sets -> sets)
                        .filter(rules -> rules.id().equals(id))
                        .toList();
        return figures.reversed().stream()
                .filter(rules -> !rules.figuresFrom().isAfter(day))
                .findFirst()
                .orElse(figures.isEmpty() ? null : figures.getFirst());
    }

    /** The rule set that serves the day; a place-holder that leaves everything to a person where none does. */
    public RuleSet inForceOn(LocalDate day) {
        return terms.stream()
                .filter(term -> term.days().covers(day))
                .map(Term::rules)
                .findFirst()
                .orElseGet(() -> NoRuleSetInForce.instead(terms.getLast().rules()));
    }

    private Stream<RuleSet> decided() {
        return terms.stream().map(Term::rules);
    }

    private static InForce whole(RuleSetId id, List<Term> terms) {
        List<InForce> own = terms.stream().filter(of(id)).map(Term::days).toList();
        return new InForce(own.getFirst().from(), own.getLast().until());
    }

    private static Predicate<Term> of(RuleSetId id) {
        return term -> term.rules().id().equals(id);
    }

    private static Set<RuleSetId> ids(Stream<RuleSet> sets) {
        return sets.map(RuleSet::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Edition> oldestFirst(List<Edition> editions) {
        return editions.stream()
                .sorted(Comparator.comparing(edition -> edition.rules().figuresFrom()))
                .toList();
    }
}
