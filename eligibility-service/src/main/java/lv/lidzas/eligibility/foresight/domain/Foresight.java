package lv.lidzas.eligibility.foresight.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.assessments.domain.LiveGrant;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** What ends of a grant and of that on which it rests (termiņi, kas skar piešķīrumu). */
public final class Foresight {

    private Foresight() {}

    /**
     * Everything that is ahead on the day of the facts.
     *
     * @param rules of the grant; they say at which birthday childhood ends
     * @param isFollowed whether the person has a grant that goes on after it
     * @param representedUntil the last day of the last representation; absent where there is none, or one has no end
     */
    public static List<ForeseenEnd> of(
            LiveGrant grant,
            RuleSet rules,
            Facts facts,
            boolean isFollowed,
            @Nullable LocalDate representedUntil) {
        LocalDate today = facts.onDay();
        return Stream.of(
                        documents(facts),
                        childhood(rules, facts),
                        Stream.ofNullable(representedUntil)
                                .map(day ->
                                        new ForeseenEnd(
                                                EndingKind.REPRESENTATION,
                                                grant.applicationId().value(),
                                                day)),
                        Stream.of(grant)
                                .filter(_ -> !isFollowed)
                                .map(it ->
                                        new ForeseenEnd(
                                                EndingKind.GRANT, it.id().value(), it.lastDay())))
                .flatMap(ends -> ends)
                .filter(end -> end.isAhead(today))
                .toList();
    }

    /** Of each kind the document that proves longest. */
    private static Stream<ForeseenEnd> documents(Facts facts) {
        return Arrays.stream(DocumentKind.values())
                .map(facts::provingLongest)
                .flatMap(Stream::ofNullable)
                .map(document ->
                        new ForeseenEnd(
                                kindOf(document), document.id().value(), document.lastDay()));
    }

    private static EndingKind kindOf(DocumentFact document) {
        return document.kind().isOpinion() || document.kind() == DocumentKind.OPINION_CAR_ADAPTATION
                ? EndingKind.OPINION
                : EndingKind.CONFIRMATION;
    }

    /** Whoever is born on 29 February comes of age on the 28th in other years, as the rules count it. */
    private static Stream<ForeseenEnd> childhood(RuleSet rules, Facts facts) {
        return rules.adultFromYears()
                .filter(years -> !facts.hasReached(years))
                .mapToObj(years ->
                        new ForeseenEnd(
                                EndingKind.CHILDHOOD,
                                facts.application().personId().value(),
                                facts.endOfChildhood(years).plusDays(1)));
    }
}
