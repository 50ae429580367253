package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.law.InForce;
import lv.lidzas.eligibility.rules.ruleset.Act;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;

/**
 * Cabinet Regulation 942 (MK 942), in force from 01.01.2016 to 30.06.2021; the municipality's page still tells it.
 *
 * @param calendar which rule set serves which day
 * @param opinionForSight whether group I because of sight needs the opinion on the need as well
 */
public record Mk942(RuleCalendar calendar, OpinionForSight opinionForSight)
        implements Act<Mk942Figures> {

    private static final LocalDate FROM = LocalDate.of(2016, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2021, 6, 30);

    @Override
    public String folder() {
        return "mk942";
    }

    @Override
    public Class<Mk942Figures> shape() {
        return Mk942Figures.class;
    }

    @Override
    public RuleSet with(LocalDate figuresFrom, Mk942Figures figures) {
        InForce inForce =
                switch (calendar) {
                    case PAGE -> InForce.always();
                    case NATIONAL -> new InForce(FROM, UNTIL);
                };
        return new Mk942Page(figures, opinionForSight).ruleSet(inForce, figuresFrom);
    }
}
