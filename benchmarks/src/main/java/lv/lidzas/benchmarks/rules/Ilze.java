package lv.lidzas.benchmarks.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.ProofState;
import lv.lidzas.eligibility.rules.facts.Purpose;

/** An invented child who goes to school, represented, with three documents in force: everything is met, and the act gives the hours. */
final class Ilze {

    private static final UUID PERSON = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0043L);
    private static final UUID MOTHER = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0044L);

    private Ilze() {}

    static Facts facts() {
        ApplicationFacts application =
                new ApplicationFacts(
                        new ApplicationId(PERSON),
                        new PersonId(PERSON),
                        MOTHER,
                        LocalDate.of(2017, 6, 1),
                        Set.of(new Purpose("SCHOOL"), new Purpose("OTHER_ACTIVITY")),
                        false,
                        true,
                        IdentityMethod.QUALIFIED_MEANS);
        return new Facts(
                Janis.TODAY,
                application,
                List.of(
                        document(DocumentKind.REPRESENTATION_PROOF, Set.of()),
                        document(DocumentKind.OPINION_SPECIAL_CARE, Set.of(Limitation.MOBILITY)),
                        document(DocumentKind.CONFIRMATION_EDUCATION, Set.of())));
    }

    private static DocumentFact document(DocumentKind kind, Set<Limitation> limitations) {
        return new DocumentFact(
                new DocumentId(
                        UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.UTF_8))),
                kind,
                PERSON,
                ProofState.VERIFIED,
                Janis.TODAY.minusMonths(1),
                Janis.TODAY.plusYears(1),
                null,
                limitations);
    }
}
