package lv.lidzas.eligibility.cases.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What an application states, in the form in which it is kept; a shape of its own, so that a renamed component of the facts
 * never becomes a silent null.
 */
public record StoredApplication(
        UUID applicationId,
        UUID personId,
        @Nullable UUID representativeId,
        @Nullable String submitterSubject,
        LocalDate bornOn,
        List<String> purposes,
        boolean receivesVisualBenefit,
        boolean declaredInMunicipality) {

    /** The form to keep. */
    public static StoredApplication of(ApplicationFacts facts) {
        return new StoredApplication(
                facts.id().value(),
                facts.personId().value(),
                facts.representativeId(),
                facts.submitterSubject(),
                facts.bornOn(),
                facts.purposes().stream().map(Purpose::code).toList(),
                facts.receivesVisualBenefit(),
                facts.declaredInMunicipality());
    }

    /** What was kept. */
    public ApplicationFacts toFacts() {
        return new ApplicationFacts(
                new ApplicationId(applicationId),
                new PersonId(personId),
                representativeId,
                submitterSubject,
                bornOn,
                purposes.stream()
                        .map(Purpose::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                receivesVisualBenefit,
                declaredInMunicipality);
    }
}
