package lv.lidzas.eligibility.rules.ruleset.mk316;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.Act;
import lv.lidzas.eligibility.rules.ruleset.Edition;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;

/**
 * Cabinet Regulation 316 (MK 316), in force from 01.07.2021, with its amendments.
 *
 * @param settings what the municipality knows or decides where the regulation's text could not be read
 */
public record Mk316(Mk316Settings settings) implements Act<Mk316Figures> {

    @Override
    public String folder() {
        return "mk316";
    }

    @Override
    public Class<Mk316Figures> shape() {
        return Mk316Figures.class;
    }

    @Override
    public Edition with(LocalDate figuresFrom, Mk316Figures figures) {
        LocalDate known = settings.firstDays().get(new RuleSetId(figures.ruleSet()));
        if (known == null) {
            return new Edition(page(figuresFrom, figures), figures.mayHoldFrom(figuresFrom));
        }
        if (known.isBefore(figures.mayHoldFrom(figuresFrom)) || known.isAfter(figuresFrom)) {
            throw new IllegalArgumentException(
                    "%s cannot begin on %s: it was not in force before %s and was on %s."
                            .formatted(
                                    figures.ruleSet(),
                                    known,
                                    figures.mayHoldFrom(figuresFrom),
                                    figuresFrom));
        }
        return Edition.of(page(known, figures));
    }

    private RuleSet page(LocalDate from, Mk316Figures figures) {
        return new Mk316Page(figures, settings, new Mk316Law(from)).ruleSet(from);
    }
}
