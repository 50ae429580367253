package lv.lidzas.eligibility.rules.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the application states (iesniegumā norādītais), as far as the rules need it.
 *
 * @param personId the person to be assisted
 * @param representativeId the legal representative, if one applies
 * @param bornOn the person's date of birth
 * @param purposes what the assistant is wanted for, in the order of the application
 * @param receivesVisualBenefit whether the state benefit for assistant use is received (S13)
 * @param declaredInMunicipality whether the declared residence is in this municipality
 * @param identityMethod how the one who files showed who they are (S8); absent while nobody made sure
 */
public record ApplicationFacts(
        ApplicationId id,
        PersonId personId,
        @Nullable UUID representativeId,
        LocalDate bornOn,
        Set<Purpose> purposes,
        boolean receivesVisualBenefit,
        boolean declaredInMunicipality,
        @Nullable IdentityMethod identityMethod) {

    public ApplicationFacts {
        purposes = Collections.unmodifiableSet(new LinkedHashSet<>(purposes));
    }

    /** What is left of it when the person was erased: who is who, and nothing for the rules. */
    public static ApplicationFacts erased(ApplicationId id, PersonId personId) {
        return new ApplicationFacts(
                id, personId, null, LocalDate.MIN, Set.of(), false, false, null);
    }

    /** Whether the person was erased. */
    public boolean ofErasedPerson() {
        return bornOn.equals(LocalDate.MIN);
    }

    /** What it states for the rules to decide on, by name, as people are shown it; who is who is not among it. */
    public Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("bornOn", bornOn);
        told.put("represented", representativeId != null);
        told.put("declaredInMunicipality", declaredInMunicipality);
        told.put("receivesVisualBenefit", receivesVisualBenefit);
        told.put("identityMethod", identityMethod == null ? "PENDING" : identityMethod);
        return told;
    }

    /** The same statements by somebody who has shown since who they are; what was shown first stays. */
    public ApplicationFacts identifiedBy(IdentityMethod method) {
        return identityMethod != null
                ? this
                : with(purposes, receivesVisualBenefit, declaredInMunicipality, method);
    }

    /** The same for other purposes. */
    public ApplicationFacts applyingFor(Set<Purpose> others) {
        return with(others, receivesVisualBenefit, declaredInMunicipality, identityMethod);
    }

    /** The same with the declared residence in this municipality. */
    public ApplicationFacts declaredHere() {
        return with(purposes, receivesVisualBenefit, true, identityMethod);
    }

    /** The same without the state benefit for assistant use. */
    public ApplicationFacts withoutVisualBenefit() {
        return with(purposes, false, declaredInMunicipality, identityMethod);
    }

    private ApplicationFacts with(
            Set<Purpose> others,
            boolean benefit,
            boolean declaredHere,
            @Nullable IdentityMethod method) {
        return new ApplicationFacts(
                id, personId, representativeId, bornOn, others, benefit, declaredHere, method);
    }
}
