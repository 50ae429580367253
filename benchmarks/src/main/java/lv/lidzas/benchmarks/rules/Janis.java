package lv.lidzas.benchmarks.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.ProofState;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import org.jspecify.annotations.Nullable;

/** An invented adult with group II who works and shops, with both documents in force: everything is met. */
final class Janis {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate BORN_ON = LocalDate.of(1985, 5, 12);

    private static final UUID PERSON = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0042L);

    private Janis() {}

    static Facts facts() {
        ApplicationFacts application =
                new ApplicationFacts(
                        new ApplicationId(PERSON),
                        new PersonId(PERSON),
                        null,
                        BORN_ON,
                        Set.of(new Purpose("WORK"), new Purpose("LEISURE")),
                        false,
                        true,
                        IdentityMethod.QUALIFIED_MEANS);
        return new Facts(
                TODAY,
                application,
                List.of(
                        document(
                                DocumentKind.OPINION_ASSISTANT_NEED,
                                DisabilityGroup.II,
                                Set.of(Limitation.MOBILITY)),
                        document(DocumentKind.CONFIRMATION_EMPLOYER, null, Set.of())));
    }

    static Assessment assessment(Facts facts, Evaluation evaluation) {
        return new Assessment(
                new AssessmentId(PERSON), Instant.EPOCH, facts, evaluation, null, true);
    }

    private static DocumentFact document(
            DocumentKind kind, @Nullable DisabilityGroup group, Set<Limitation> limitations) {
        return new DocumentFact(
                new DocumentId(
                        UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.UTF_8))),
                kind,
                PERSON,
                ProofState.VERIFIED,
                TODAY.minusMonths(1),
                TODAY.plusYears(1),
                group,
                limitations);
    }
}
