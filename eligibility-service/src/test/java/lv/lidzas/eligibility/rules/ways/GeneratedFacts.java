package lv.lidzas.eligibility.rules.ways;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.NeedAssessmentId;
import lv.lidzas.eligibility.rules.facts.NeedFact;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.ProofState;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.ServedPurpose;
import org.jspecify.annotations.Nullable;

/** Cases made by a seeded generator: the same seed makes the same cases. */
final class GeneratedFacts {

    private static final int[] AGES = {3, 4, 5, 11, 17, 18, 35, 71};

    private final Random random;
    private final LocalDate day;

    GeneratedFacts(long seed, LocalDate day) {
        this.random = new Random(seed);
        this.day = day;
    }

    /** Cases with purposes of the rule set. */
    Stream<Facts> under(RuleSet rules) {
        return Stream.generate(() -> next(rules));
    }

    private Facts next(RuleSet rules) {
        UUID person = id();
        ApplicationFacts application =
                new ApplicationFacts(
                        new ApplicationId(id()),
                        new PersonId(person),
                        oneIn(3) ? id() : null,
                        day.minusYears(AGES[random.nextInt(AGES.length)])
                                .minusDays(random.nextInt(40)),
                        purposes(rules),
                        oneIn(4),
                        !oneIn(4),
                        oneIn(4) ? null : IdentityMethod.QUALIFIED_MEANS);
        List<DocumentFact> documents = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                documents.add(document(kind, person));
            }
        }
        return new Facts(day, application, documents, need());
    }

    private @Nullable NeedFact need() {
        return oneIn(2)
                ? null
                : new NeedFact(
                        new NeedAssessmentId(id()),
                        day.minusDays(random.nextInt(700)),
                        SupportIntensity.values()[random.nextInt(SupportIntensity.values().length)],
                        oneIn(3) ? null : oneIn(2));
    }

    private Set<Purpose> purposes(RuleSet rules) {
        List<ServedPurpose> served = rules.purposes();
        Set<Purpose> purposes = new LinkedHashSet<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            purposes.add(
                    oneIn(15)
                            ? new Purpose("NOT_SERVED")
                            : served.get(random.nextInt(served.size())).purpose());
        }
        return purposes;
    }

    private DocumentFact document(DocumentKind kind, UUID person) {
        if (oneIn(3)) {
            return DocumentFact.unread(
                    new DocumentId(id()),
                    kind,
                    person,
                    oneIn(2) ? ProofState.RECEIVED : ProofState.REJECTED);
        }
        LocalDate issued = day.minusDays(random.nextInt(700));
        return new DocumentFact(
                new DocumentId(id()),
                kind,
                person,
                ProofState.VERIFIED,
                issued,
                oneIn(2) ? null : issued.plusDays(random.nextInt(900)),
                kind.isOpinion() ? group() : null,
                kind.isOpinion() ? limitations() : Set.of());
    }

    private @Nullable DisabilityGroup group() {
        return oneIn(4) ? null : DisabilityGroup.values()[random.nextInt(3)];
    }

    private Set<Limitation> limitations() {
        Set<Limitation> named = EnumSet.noneOf(Limitation.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            named.add(Limitation.values()[random.nextInt(Limitation.values().length)]);
        }
        return named;
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
