package lv.lidzas.intake.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a rule set (noteikumu kopums) that intake needs; a copy of what eligibility published, never edited here.
 *
 * @param ruleSetId the rule set, such as {@code MK942-2016}
 * @param applicableFrom the first decision day that it serves; absent when it serves from ever
 * @param applicableUntil the first decision day that it no longer serves; absent while it has no end
 * @param purposes what can be applied for
 * @param requiredDocuments the documents, each with the case in which it is needed
 */
public record RuleSetTerms(
        String ruleSetId,
        @Nullable LocalDate applicableFrom,
        @Nullable LocalDate applicableUntil,
        List<PurposeTerms> purposes,
        List<RequiredDocument> requiredDocuments) {

    /**
     * A purpose as the rule set words it.
     *
     * @param purpose the purpose
     * @param ground the legal ground
     * @param text what it is
     */
    public record PurposeTerms(Purpose purpose, LegalGround ground, Bilingual text) {}

    /** Whether it serves the day. */
    public boolean serves(LocalDate day) {
        return (applicableFrom == null || !day.isBefore(applicableFrom))
                && (applicableUntil == null || day.isBefore(applicableUntil));
    }
}
