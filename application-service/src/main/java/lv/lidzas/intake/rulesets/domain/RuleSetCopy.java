package lv.lidzas.intake.rulesets.domain;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.kit.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The part of a rule set (noteikumu kopums) that intake needs: a copy of what eligibility published, never edited here.
 *
 * <p>It is stored as it is: its stored sample fails a test when a component is renamed or comes without a new sample.
 *
 * @param ruleSetId the rule set, such as {@code MK942-2016}
 * @param applicableFrom the first decision day that it serves; absent when it has no beginning
 * @param applicableUntil the last decision day that it serves; absent while it has no end, and before the first when it serves
 *     none
 * @param purposes what can be applied for
 * @param requiredDocuments the documents, each with the case in which it is needed
 */
public record RuleSetCopy(
        String ruleSetId,
        @Nullable LocalDate applicableFrom,
        @Nullable LocalDate applicableUntil,
        List<PurposeTerms> purposes,
        List<DocumentRequirement> requiredDocuments) {

    /**
     * A purpose in the rule set's words.
     *
     * @param ground the legal ground
     * @param text what it is
     */
    public record PurposeTerms(Purpose purpose, LegalGround ground, Bilingual text) {}

    /** Whether one can apply for it under these rules. */
    public boolean knows(Purpose purpose) {
        return purposes.stream().anyMatch(known -> known.purpose().equals(purpose));
    }
}
