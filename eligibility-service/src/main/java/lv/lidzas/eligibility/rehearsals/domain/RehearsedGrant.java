package lv.lidzas.eligibility.rehearsals.domain;

import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;

/**
 * A grant in a rehearsal (piešķīrums izmēģinājumā): ids, codes and minutes, and nothing else of the person.
 *
 * @param id its place in the list
 * @param impact what would become of it
 * @param isMarked whether a caseworker was told of it since
 */
public record RehearsedGrant(
        UUID id,
        DecisionId decisionId,
        ApplicationId applicationId,
        PersonId personId,
        GrantImpact impact,
        boolean isMarked) {

    /** The same as a caseworker knows of it. */
    public RehearsedGrant marked() {
        return new RehearsedGrant(id, decisionId, applicationId, personId, impact, true);
    }
}
