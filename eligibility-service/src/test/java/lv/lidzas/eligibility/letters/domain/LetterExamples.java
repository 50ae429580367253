package lv.lidzas.eligibility.letters.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Relation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.hearings.domain.Statement;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.mk316.NationalExamples;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import lv.lidzas.kit.calendar.CalendarFacts;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Decisions on invented people, of every kind that a letter tells of. */
public final class LetterExamples {

    public static final LetterWriter WRITER =
            new LetterWriter(
                    new Authority(
                            "Parauga novada sociālais dienests",
                            "Parauga iela 1, Paraugi",
                            "www.paraugs.example",
                            "Parauga novada dome",
                            "Sociālā dienesta vadītājs",
                            null),
                    new LegalCalendar(CalendarFacts.shipped()));
    public static final Addressee ANNA =
            new Addressee("Anna Paraudziņa", List.of("Vētras iela 1 – 2", "Ludza, LV-5701"));

    private static final Instant AT = Examples.DAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    private static final HearingId HEARING = new HearingId(id("e"));
    private static final String REASONING = "Izvērtēts mājas vizītē; šķēršļu nav.";

    private LetterExamples() {}

    /** Work granted for 21 hours a week. */
    public static LetterMatter granted() {
        return grant(Examples.ANNA_ADULT_GROUP_II, Purposes.WORK, 1260, 0);
    }

    /** The state benefit is deducted. */
    public static LetterMatter withBenefit() {
        return grant(Examples.PETERIS_GROUP_I_SIGHT, Purposes.HIGHER_EDUCATION, 1290, 600);
    }

    /** A child, for whom somebody else filed. */
    public static LetterMatter ofChild() {
        return grant(Examples.JANIS_CHILD_8, Purposes.EDUCATION, 601, 0);
    }

    /** One purpose granted and one refused. */
    public static LetterMatter inPart() {
        return matter(
                Examples.ANNA_ADULT_GROUP_II.applyingFor(
                        Purposes.WORK, Purposes.HIGHER_EDUCATION, Purposes.LEISURE),
                Examples.mk942(),
                work(1200, 0, Purposes.WORK)
                        .refusing(
                                new Unfavourable(
                                        List.of(
                                                "higher-education-sight-only",
                                                "purpose-outside-annex"),
                                        new Participation.Heard(HEARING))),
                hearing(new Statement("Studijām vajag palīgu.", AT, new PartyKey("1.anna"))));
    }

    /** The person wished for less than was applied for. */
    public static LetterMatter onWish() {
        return grant(
                Examples.ANNA_ADULT_GROUP_II.applyingFor(Purposes.WORK, Purposes.LEISURE),
                Purposes.WORK,
                1200,
                0);
    }

    /** A person ended a doubt. */
    public static LetterMatter ofElsewhere() {
        return grant(Examples.ANNA_ADULT_GROUP_II.declaredElsewhere(), Purposes.WORK, 1200, 0);
    }

    /** By the national rules, for each month. */
    public static LetterMatter national() {
        RuleSet rules =
                Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED)
                        .inForceOn(Examples.DAY);
        Purpose school = new Purpose("SCHOOL");
        ExampleCase janis = Examples.JANIS_CHILD_8.applyingFor(school);
        return matter(
                janis,
                rules,
                new Ruling.Grant(
                        Set.of(school),
                        List.of(),
                        new GrantedHours(4800, 0, Per.MONTH),
                        new GrantPeriod(Examples.DAY, LocalDate.of(2027, 11, 22)),
                        null,
                        null,
                        null),
                null);
    }

    /** By the national rules, with hours that follow from the assessment of the need. */
    public static LetterMatter assessed() {
        RuleSet rules =
                Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED)
                        .inForceOn(Examples.DAY);
        ExampleCase anna =
                NationalExamples.ANNA_ADULT_GROUP_II
                        .applyingFor(Purposes.WORK, NationalExamples.OTHER_ACTIVITY)
                        .assessed(SupportIntensity.COEFFICIENT_2, false);
        return matter(
                anna,
                rules,
                new Ruling.Grant(
                        anna.application().purposes(),
                        List.of(),
                        new GrantedHours(9600, 0, Per.MONTH),
                        new GrantPeriod(Examples.DAY, LocalDate.of(2029, 11, 22)),
                        null,
                        null,
                        null),
                null);
    }

    /** The group is not served. */
    public static LetterMatter refused() {
        return refusal(
                ExampleCase.of("Kārlis", LocalDate.of(1990, 1, 1), Purposes.WORK)
                        .withOpinion(
                                DocumentKind.OPINION_ASSISTANT_NEED,
                                DisabilityGroup.III,
                                Limitation.MOBILITY),
                "adult-disability-group",
                new Participation.Waived(WaiverGround.IMPOSSIBLE, "persona nav sasniedzama."),
                null);
    }

    /** On a ground that only a person sees. */
    public static LetterMatter refusedOnStatedGround() {
        return refusal(
                Examples.ANNA_ADULT_GROUP_II,
                "outside-latvia",
                new Participation.Heard(HEARING),
                hearing(null));
    }

    /** On a condition that was met when the rules ran last. */
    public static LetterMatter refusedSince() {
        return refusal(
                Examples.ANNA_ADULT_GROUP_II,
                "adult-disability-group",
                new Participation.Waived(WaiverGround.URGENT, "termiņš beidzas."),
                null);
    }

    /** A grant is ended on the person's wish. */
    public static LetterMatter endedOnWish() {
        return matter(
                Examples.ANNA_ADULT_GROUP_II,
                Examples.mk942(),
                new Ruling.Ending(
                        new DecisionId(id("c")), LocalDate.of(2026, 12, 31), null, REASONING),
                null);
    }

    /** A grant takes the place of another. */
    public static LetterMatter relating(Relation relation) {
        Ruling.Grant grant = work(1200, 0, Purposes.WORK);
        return matter(
                Examples.ANNA_ADULT_GROUP_II,
                Examples.mk942(),
                grant.relating(grant.period(), relation),
                null);
    }

    /** A grant rests on the person's wish until a day. */
    public static LetterMatter suspended() {
        return matter(
                Examples.ANNA_ADULT_GROUP_II,
                Examples.mk942(),
                new Ruling.Suspension(
                        new DecisionId(id("c")),
                        LocalDate.of(2027, 1, 4),
                        LocalDate.of(2027, 1, 31),
                        null,
                        REASONING),
                null);
    }

    /** A grant rests on a ground until somebody lifts it. */
    public static LetterMatter suspendedOpen() {
        return matter(
                Examples.ANNA_ADULT_GROUP_II,
                Examples.mk942(),
                new Ruling.Suspension(
                        new DecisionId(id("c")),
                        LocalDate.of(2027, 1, 4),
                        null,
                        new Unfavourable(List.of("not-used"), new Participation.Heard(HEARING)),
                        REASONING),
                hearing(null));
    }

    /** A suspended grant goes on. */
    public static LetterMatter resumed() {
        return matter(
                Examples.ANNA_ADULT_GROUP_II,
                Examples.mk942(),
                new Ruling.Resumption(
                        new DecisionId(id("c")), LocalDate.of(2027, 1, 18), REASONING),
                null);
    }

    /** A grant is ended on a ground. */
    public static LetterMatter ended() {
        return matter(
                Examples.ANNA_ADULT_GROUP_II,
                Examples.mk942(),
                new Ruling.Ending(
                        new DecisionId(id("c")),
                        LocalDate.of(2026, 12, 31),
                        new Unfavourable(
                                List.of(
                                        Examples.mk942()
                                                .grounds()
                                                .map(ground -> ground.id())
                                                .reduce((_, last) -> last)
                                                .orElseThrow()),
                                new Participation.Heard(HEARING)),
                        REASONING),
                hearing(null));
    }

    public static Stream<LetterMatter> all() {
        return Stream.of(
                granted(),
                withBenefit(),
                ofChild(),
                inPart(),
                onWish(),
                ofElsewhere(),
                national(),
                assessed(),
                refused(),
                refusedOnStatedGround(),
                ended(),
                relating(Relation.REPLACES),
                suspendedOpen());
    }

    /** Work granted, with other words of the person who decided. */
    public static LetterMatter reasoned(String reasoning) {
        Ruling.Grant grant = work(1260, 0, Purposes.WORK);
        return matter(
                Examples.ANNA_ADULT_GROUP_II,
                Examples.mk942(),
                new Ruling.Grant(
                        grant.purposes(),
                        grant.times(),
                        grant.hours(),
                        grant.period(),
                        reasoning,
                        null,
                        null),
                null);
    }

    private static LetterMatter grant(
            ExampleCase example, Purpose purpose, int assessed, int deducted) {
        return matter(example, Examples.mk942(), work(assessed, deducted, purpose), null);
    }

    private static Ruling.Grant work(int assessed, int deducted, Purpose purpose) {
        return new Ruling.Grant(
                Set.of(purpose),
                List.of(new AssessedTime(purpose, new GrantedTime(assessed, Per.WEEK))),
                new GrantedHours(assessed, deducted, Per.WEEK),
                new GrantPeriod(Examples.DAY, LocalDate.of(2027, 11, 22)),
                REASONING,
                null,
                null);
    }

    private static LetterMatter refusal(
            ExampleCase example,
            String ground,
            Participation participation,
            @Nullable Hearing hearing) {
        return matter(
                example,
                Examples.mk942(),
                new Ruling.Refusal(new Unfavourable(List.of(ground), participation), REASONING),
                hearing);
    }

    private static Hearing hearing(@Nullable Statement statement) {
        return new Hearing(
                HEARING,
                Examples.ANNA_ADULT_GROUP_II.application().id(),
                Examples.ANNA_ADULT_GROUP_II.application().personId(),
                List.of("outside-latvia"),
                "Lūdzam izteikt viedokli.",
                LocalDate.of(2026, 11, 20),
                new Hearing.Invitation(AT, new PartyKey("1.caseworker")),
                statement);
    }

    private static LetterMatter matter(
            ExampleCase example, RuleSet rules, Ruling ruling, @Nullable Hearing hearing) {
        Facts facts = example.on(Examples.DAY);
        Assessment assessment =
                new Assessment(
                        new AssessmentId(id("a")), AT, facts, rules.evaluate(facts), null, false);
        Decision decision =
                Decision.made(
                                new DecisionId(id("d")),
                                facts.application(),
                                new Decision.Ground(assessment.id(), rules.id()),
                                ruling,
                                new DecisionState.Signed(
                                        Examples.DAY, AT, new PartyKey("1.caseworker")))
                        .issue(AT);
        return new LetterMatter(
                decision,
                Examples.DAY,
                assessment,
                rules,
                hearing,
                List.of(),
                Examples.DAY.plusDays(1));
    }

    private static UUID id(String last) {
        return UUID.fromString("0192f3a1-7a07-7c00-8000-00000000000" + last);
    }
}
