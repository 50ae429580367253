package lv.lidzas.eligibility.domain.ruleset;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.domain.law.InForce;
import lv.lidzas.eligibility.domain.law.RuleSetId;
import org.jspecify.annotations.Nullable;

/** The rule sets of this municipality (noteikumu kopumi) and the choice between them. */
public final class RuleSets {

    private static final LocalDate MK942_FROM = LocalDate.of(2016, 1, 1);
    private static final LocalDate MK942_UNTIL = LocalDate.of(2021, 7, 1);

    private final List<RuleSet> sets;

    private RuleSets(List<RuleSet> sets) {
        this.sets = List.copyOf(sets);
    }

    /** The rule sets under a calendar. */
    public static RuleSets under(
            RuleCalendar calendar, RuleParameters mk942, OpinionForSight opinionForSight) {
        InForce inForce =
                switch (calendar) {
                    case PAGE -> InForce.always();
                    case NATIONAL -> new InForce(MK942_FROM, MK942_UNTIL);
                };
        return new RuleSets(List.of(Mk942From2016.page(inForce, mk942, opinionForSight)));
    }

    /** Every rule set that serves some day. */
    public List<RuleSet> all() {
        return sets;
    }

    /** The rule set with the id; absent when there is none. */
    public @Nullable RuleSet byId(RuleSetId id) {
        return sets.stream().filter(set -> set.id().equals(id)).findFirst().orElse(null);
    }

    /** The rule set that serves the day; a place-holder that leaves everything to a person where none does. */
    public RuleSet inForceOn(LocalDate day) {
        return sets.stream()
                .filter(set -> set.inForce().covers(day))
                .findFirst()
                .orElseGet(() -> NoRuleSetInForce.instead(sets.getFirst()));
    }
}
