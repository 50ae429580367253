package lv.lidzas.eligibility.foresight.domain;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.Proof;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.ruleset.RequiredDocument;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;

/**
 * What a new application can take over from a grant (atkārtots iesniegums), seen on the first day after it.
 *
 * @param decisionId the grant
 * @param firstDay the first day without it
 * @param rules that will decide then, as they are known today
 * @param purposes those granted that these rules serve
 * @param unserved those granted that they do not
 * @param valid the documents asked for that still prove on that day
 * @param toBring the documents asked for that do not
 */
public record Renewal(
        DecisionId decisionId,
        ApplicationId applicationId,
        PersonId personId,
        LocalDate firstDay,
        RuleSet rules,
        List<Purpose> purposes,
        List<Purpose> unserved,
        List<DocumentFact> valid,
        List<ToBring> toBring) {

    public Renewal {
        purposes = List.copyOf(purposes);
        unserved = List.copyOf(unserved);
        valid = List.copyOf(valid);
        toBring = List.copyOf(toBring);
    }

    /** Why a document must be brought. */
    public enum Lack {
        /** None is known. */
        MISSING,
        /** Its term is over by then. */
        OUT_OF_TERM,
        /** It was not accepted. */
        REJECTED,
        /** Nobody has reviewed it yet, so it need not be brought again. */
        AWAITS_REVIEW
    }

    /** A document that is asked for, and what is wrong with the one that is known. */
    public record ToBring(RequiredDocument document, Lack why) {}

    /**
     * Puts it together.
     *
     * @param facts on the first day after the grant, of an application for what was granted
     */
    public static Renewal of(DecisionId grant, RuleSet rules, Facts facts) {
        List<RequiredDocument> asked = rules.documentsFor(facts);
        List<Purpose> served =
                rules.purposes().stream()
                        .map(it -> it.purpose())
                        .filter(facts.application().purposes()::contains)
                        .toList();
        return new Renewal(
                grant,
                facts.application().id(),
                facts.application().personId(),
                facts.onDay(),
                rules,
                served,
                facts.application().purposes().stream()
                        .filter(purpose -> !served.contains(purpose))
                        .toList(),
                asked.stream()
                        .map(RequiredDocument::kind)
                        .distinct()
                        .map(facts::proofOf)
                        .filter(Proof.Given.class::isInstance)
                        .map(proof -> ((Proof.Given) proof).document())
                        .toList(),
                asked.stream()
                        .filter(it -> !(facts.proofOf(it.kind()) instanceof Proof.Given))
                        .map(it -> new ToBring(it, lack(facts.proofOf(it.kind()))))
                        .toList());
    }

    private static Lack lack(Proof proof) {
        return switch (proof) {
            case Proof.Rejected _ -> Lack.REJECTED;
            case Proof.OutOfTerm _ -> Lack.OUT_OF_TERM;
            case Proof.AwaitsReview _ -> Lack.AWAITS_REVIEW;
            case Proof.Missing _, Proof.Given _ -> Lack.MISSING;
        };
    }
}
