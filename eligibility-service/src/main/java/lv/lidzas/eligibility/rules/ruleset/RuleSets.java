package lv.lidzas.eligibility.rules.ruleset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import org.jspecify.annotations.Nullable;

/** The rule sets of this municipality (noteikumu kopumi), each with figures by date, and the choice between them. */
public final class RuleSets {

    private final List<RuleSet> newestFiguresFirst;

    private RuleSets(List<RuleSet> sets) {
        this.newestFiguresFirst =
                sets.stream()
                        .sorted(Comparator.comparing(RuleSet::figuresFrom).reversed())
                        .toList();
    }

    /** The choice between these; a rule set occurs once for each first day of its figures. */
    public static RuleSets of(List<RuleSet> sets) {
        if (sets.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no rule set. Maybe no figures were found.");
        }
        return new RuleSets(sets);
    }

    /** Every rule set with the figures of the day. */
    public List<RuleSet> all(LocalDate day) {
        return newestFiguresFirst.stream()
                .map(RuleSet::id)
                .distinct()
                .sorted(Comparator.comparing(RuleSetId::value))
                .map(id -> withFiguresOf(day, set -> set.id().equals(id)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The rule set with the id and the figures of the day; absent when there is none. */
    public @Nullable RuleSet byId(RuleSetId id, LocalDate day) {
        return withFiguresOf(day, set -> set.id().equals(id)).orElse(null);
    }

    /** The rule set that serves the day; a place-holder that leaves everything to a person where none does. */
    public RuleSet inForceOn(LocalDate day) {
        return withFiguresOf(day, set -> set.inForce().covers(day))
                .orElseGet(() -> NoRuleSetInForce.instead(newestFiguresFirst.getFirst()));
    }

    /** Of those that fit, the one whose figures hold on the day; the oldest when the day is before all figures. */
    private Optional<RuleSet> withFiguresOf(LocalDate day, Predicate<RuleSet> fits) {
        List<RuleSet> some = newestFiguresFirst.stream().filter(fits).toList();
        return some.stream()
                .filter(set -> !set.figuresFrom().isAfter(day))
                .findFirst()
                .or(() -> some.reversed().stream().findFirst());
    }
}
