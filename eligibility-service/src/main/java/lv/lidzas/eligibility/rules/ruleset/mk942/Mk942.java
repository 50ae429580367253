package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.ruleset.Act;
import lv.lidzas.eligibility.rules.ruleset.Edition;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;

/**
 * Cabinet Regulation 942 (MK 942) as in force from 01.01.2016 until regulation 316; the municipality's page still tells it.
 *
 * @param calendar which rule set serves which day; by the national one no grant outlives the regulation by more than it allows
 * @param opinionForSight whether group I because of sight needs the opinion on the need as well
 */
public record Mk942(RuleCalendar calendar, OpinionForSight opinionForSight)
        implements Act<Mk942Figures> {

    @Override
    public String folder() {
        return "mk942";
    }

    @Override
    public Class<Mk942Figures> shape() {
        return Mk942Figures.class;
    }

    @Override
    public Edition with(LocalDate figuresFrom, Mk942Figures figures) {
        LocalDate lastGrantDay =
                switch (calendar) {
                    case PAGE -> LocalDate.MAX;
                    case NATIONAL -> figures.lastGrantDay();
                };
        return Edition.of(
                new Mk942Page(figures, opinionForSight).ruleSet(figuresFrom, lastGrantDay));
    }
}
