package lv.lidzas.eligibility.rulesets.usecase;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rulesets.domain.FileFault;
import lv.lidzas.kit.words.Result;

/** Files of figures that somebody brings, to be tried; they never decide (izmēģināmi noteikumu faili). */
public interface RuleFiles {

    /**
     * The rule set that a file makes.
     *
     * @param of a rule set of the same act
     * @param from the first day of its figures
     * @param file its words
     */
    Result<RuleSet, FileFault> read(RuleSetId of, LocalDate from, String file);
}
