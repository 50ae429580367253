package lv.lidzas.eligibility.rules.ways;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.ProofState;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.logic.DocumentGap;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;

/**
 * A case as it is, or as it would be (lietas stāvoklis).
 *
 * @param known what documents to come will state of the disability
 */
public record Situation(RuleSet rules, Facts facts, KnownDisability known) {

    /** A case of which nothing is known but its facts. */
    public static Situation of(RuleSet rules, Facts facts) {
        return new Situation(rules, facts, KnownDisability.NOTHING);
    }

    /** The same as if the purpose alone were applied for. */
    public Situation onlyFor(Purpose purpose) {
        return stating(application().applyingFor(Set.of(purpose)));
    }

    /** What the rules give for it. */
    public Evaluation evaluation() {
        return rules.evaluate(facts);
    }

    /** The same where something is otherwise; of several values that would do the first. */
    Situation with(Change change) {
        return switch (change) {
            case Change.DayComes(LocalDate day) -> over(facts.on(day));
            case Change.PurposeExchanged(Purpose from, Set<Purpose> to) ->
                    stating(application().applyingFor(exchanged(from, Set.of(first(to)))));
            case Change.PurposeLeftOut(Purpose purpose) ->
                    stating(application().applyingFor(exchanged(purpose, Set.of())));
            case Change.DocumentAccepted(DocumentKind kind, DocumentGap _) ->
                    over(facts.with(accepted(kind)));
            case Change.GroupShown(Set<DisabilityGroup> groups) -> showing(first(groups));
            case Change.LimitationShown(Set<Limitation> limitations) -> naming(first(limitations));
            case Change.IdentityProven() ->
                    stating(application().identifiedBy(IdentityMethod.DOCUMENT_PRESENTED));
            case Change.ResidenceDeclared() -> stating(application().declaredHere());
            case Change.BenefitNotReceived() -> stating(application().withoutVisualBenefit());
            case Change.Judged(String condition) ->
                    new Situation(Judgement.inFavour(rules, condition), facts, known);
        };
    }

    private ApplicationFacts application() {
        return facts.application();
    }

    private Situation over(Facts others) {
        return new Situation(rules, others, known);
    }

    private Situation stating(ApplicationFacts others) {
        return over(facts.stating(others));
    }

    private static <T> T first(Set<T> values) {
        return values.iterator().next();
    }

    private Situation showing(DisabilityGroup group) {
        return over(facts.whereLastOpinion(opinion -> opinion.stating(group)));
    }

    private Situation naming(Limitation limitation) {
        Set<Limitation> named = new LinkedHashSet<>(Set.of(limitation));
        Set<Limitation> before = facts.limitations();
        if (before != null) {
            named.addAll(before);
        }
        return over(facts.whereLastOpinion(opinion -> opinion.naming(named)));
    }

    private Set<Purpose> exchanged(Purpose from, Set<Purpose> to) {
        Set<Purpose> purposes = new LinkedHashSet<>();
        application()
                .purposes()
                .forEach(purpose -> {
                    if (purpose.equals(from)) {
                        purposes.addAll(to);
                    } else {
                        purposes.add(purpose);
                    }
                });
        return purposes;
    }

    /** Issued on the day, with the last of all ids, so that it counts before every other. */
    private DocumentFact accepted(DocumentKind kind) {
        return new DocumentFact(
                new DocumentId(new UUID(Long.MAX_VALUE, kind.name().hashCode())),
                kind,
                application().personId().value(),
                ProofState.VERIFIED,
                facts.onDay(),
                null,
                kind.isOpinion() ? known.group() : null,
                kind.isOpinion() ? known.limitations() : Set.of());
    }
}
