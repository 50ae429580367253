package lv.lidzas.eligibility.foresight.domain;

import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;

/**
 * Something that ends, and of which grant (gaidāmas beigas lietā).
 *
 * @param id its place in the list
 */
public record KeptEnd(
        UUID id,
        ForeseenEnd end,
        DecisionId decisionId,
        ApplicationId applicationId,
        PersonId personId) {}
