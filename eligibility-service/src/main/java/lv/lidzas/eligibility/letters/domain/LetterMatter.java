package lv.lidzas.eligibility.letters.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.corrections.domain.TextCorrection;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What a letter tells of (par ko vēstule stāsta).
 *
 * @param decision issued
 * @param decidedOn the day of the decision
 * @param assessment the run of the rules that it rests on
 * @param rules the rule set that was applied, with the words of its purposes; absent when this release has it no more
 * @param hearing how the person was heard before; absent where nothing was taken from the person, or nobody asked
 * @param corrections of slips in the words of the decision, in order
 * @param madeOn the day of the letter
 */
public record LetterMatter(
        Decision decision,
        LocalDate decidedOn,
        Assessment assessment,
        @Nullable RuleSet rules,
        @Nullable Hearing hearing,
        List<TextCorrection> corrections,
        LocalDate madeOn) {

    public LetterMatter {
        corrections = List.copyOf(corrections);
    }

    Set<Purpose> appliedFor() {
        return assessment.facts().application().purposes();
    }

    /** What it takes from the person, and why; absent where it takes nothing. */
    @Nullable Unfavourable taken() {
        return Ruling.takenBy(decision.ruling());
    }

    /** Those applied for that were refused; what the person wished no more is none of them. */
    Set<Purpose> refused() {
        if (taken() == null || Ruling.changedBy(decision.ruling()) != null) {
            return Set.of();
        }
        Set<Purpose> refused = new LinkedHashSet<>(appliedFor());
        if (decision.ruling() instanceof Ruling.Grant grant) {
            refused.removeAll(grant.purposes());
        }
        return refused;
    }
}
