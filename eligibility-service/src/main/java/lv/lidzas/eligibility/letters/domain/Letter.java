package lv.lidzas.eligibility.letters.domain;

import java.time.Instant;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a decision (lēmuma vēstule).
 *
 * @param decisionId what it tells
 * @param applicationId the case
 * @param personId the person assisted
 * @param language of its words
 * @param style how it says it
 * @param madeAt when it was made
 * @param madeBy the key of the caseworker
 * @param text its words; absent when the person was erased
 */
public record Letter(
        LetterId id,
        DecisionId decisionId,
        ApplicationId applicationId,
        PersonId personId,
        Language language,
        LetterStyle style,
        Instant madeAt,
        PartyKey madeBy,
        @Nullable LetterText text) {}
