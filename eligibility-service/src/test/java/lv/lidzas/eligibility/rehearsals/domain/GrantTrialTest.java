package lv.lidzas.eligibility.rehearsals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.domain.LiveGrant;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316Settings;
import lv.lidzas.eligibility.rules.ruleset.mk316.NationalExamples;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.Mk942;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import lv.lidzas.eligibility.rulesets.persistence.FiguresFiles;
import org.junit.jupiter.api.Test;

/** Grants of invented people held against changed files. */
class GrantTrialTest {

    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final RehearsalId REHEARSAL = new RehearsalId(new UUID(2, 2));
    private static final ExampleCase JANIS = Examples.JANIS_CHILD_8;

    @Test
    void theSameFileChangesNothing() throws IOException {
        GrantImpact same = tried(ANNA, mk942("", ""), 1200, Purposes.WORK);

        assertThat(same)
                .isEqualTo(
                        new GrantImpact(
                                RehearsedEffect.STAYS, List.of(), List.of(), 1200, 1200, Per.WEEK));
    }

    @Test
    void aLowerCapTakesTimeAndIsNamed() throws IOException {
        GrantImpact cut =
                tried(
                        ANNA,
                        mk942("clientMinutesPerWeekMax: 2400", "clientMinutesPerWeekMax: 900"),
                        1200,
                        Purposes.WORK);

        assertThat(cut.effect()).isEqualTo(RehearsedEffect.LOSES);
        assertThat(cut.figures()).containsExactly("client-time-max");
        assertThat(cut.minutesAfter()).isEqualTo(900);
    }

    @Test
    void aLowerCapOfTheClientIsProposedWithoutAGroundOfLaw() throws IOException {
        ProposedChange less =
                proposed(
                        ANNA,
                        mk942("clientMinutesPerWeekMax: 2400", "clientMinutesPerWeekMax: 900"),
                        1200,
                        Purposes.WORK);

        assertThat(less.step()).isEqualTo(ProposedStep.REDUCE);
        assertThat(less.kept()).containsExactly(Purposes.WORK);
        assertThat(less.times()).isEqualTo(stated(1200, Per.WEEK));
        assertThat(less.impact().minutesAfter()).isEqualTo(900);
        assertThat(less.grounds()).isEmpty();
        assertThat(less.firstDay()).isEqualTo(Examples.DAY);
    }

    @Test
    void whatServesNoPurposeAnyMoreIsProposedToEndOnItsConditions() throws IOException {
        ProposedChange end =
                proposed(
                        JANIS,
                        mk942("childFromYears: 5", "childFromYears: 9"),
                        600,
                        Purposes.EDUCATION);

        assertThat(end.step()).isEqualTo(ProposedStep.END);
        assertThat(end.kept()).isEmpty();
        assertThat(end.times()).isEmpty();
        assertThat(end.grounds()).containsExactly("child-age");
    }

    @Test
    void whereNothingFollowsNothingIsProposed() throws IOException {
        ProposedChange same = proposed(ANNA, mk942("", ""), 1200, Purposes.WORK);

        assertThat(same.step()).isEqualTo(ProposedStep.NONE);
        assertThat(same.grounds()).isEmpty();
    }

    @Test
    void aCaseOfWhichNothingCanBeReadIsToBeFoundOut() throws IOException {
        LiveGrant grant = grant(ANNA, "MK942-2016", stated(1200, Per.WEEK), 1200, Purposes.WORK);

        ProposedChange unread =
                new GrantTrial(mk942("", ""))
                        .propose(REHEARSAL, grant, Examples.mk942(), null, Examples.DAY);

        assertThat(unread.step()).isEqualTo(ProposedStep.FIND_OUT);
        assertThat(unread.kept()).containsExactly(Purposes.WORK);
        assertThat(unread.grounds()).isEmpty();
    }

    @Test
    void aHigherCapGivesNobodyTimeThatACaseworkerStated() throws IOException {
        RuleSet higher = mk942("clientMinutesPerWeekMax: 2400", "clientMinutesPerWeekMax: 3000");

        assertThat(tried(ANNA, higher, 1200, Purposes.WORK).effect())
                .isEqualTo(RehearsedEffect.STAYS);
    }

    @Test
    void moreTimeOfTheActIsGained() throws IOException {
        LiveGrant leisure = grant(ANNA, "MK942-2016", List.of(), 120, Purposes.LEISURE);

        GrantImpact more =
                new GrantTrial(mk942("LEISURE: 120", "LEISURE: 180"))
                        .of(
                                leisure,
                                Examples.mk942(),
                                ANNA.applyingFor(Purposes.LEISURE).on(Examples.DAY));

        assertThat(more.effect()).isEqualTo(RehearsedEffect.GAINS);
        assertThat(more.minutesBefore()).isEqualTo(120);
        assertThat(more.minutesAfter()).isEqualTo(180);
    }

    @Test
    void anotherAgeClosesTheWayAndIsNamed() throws IOException {
        GrantImpact closed =
                tried(
                        JANIS,
                        mk942("childFromYears: 5", "childFromYears: 9"),
                        600,
                        Purposes.EDUCATION);

        assertThat(closed.effect()).isEqualTo(RehearsedEffect.LOSES);
        assertThat(closed.conditions()).containsExactly("child-age");
        assertThat(closed.figures()).containsExactly("child-from");
        assertThat(closed.minutesAfter()).isZero();
    }

    @Test
    void aBirthdayIsNoEffectOfTheFile() throws IOException {
        GrantImpact grown =
                new GrantTrial(mk942("", ""))
                        .of(
                                grant(JANIS, "MK942-2016", List.of(), 600, Purposes.EDUCATION),
                                Examples.mk942(),
                                JANIS.on(Examples.DAY.plusYears(11)));

        assertThat(grown.effect()).isEqualTo(RehearsedEffect.STAYS);
        assertThat(grown.conditions()).isEmpty();
    }

    @Test
    void aNewDocumentMakesItUnclear() throws IOException {
        GrantImpact unclear =
                new GrantTrial(
                                mk316(
                                        "      kind: CONFIRMATION_EMPLOYER",
                                        "      kind: CONFIRMATION_TREATMENT"))
                        .of(
                                grant(
                                        NationalExamples.ANNA_ADULT_GROUP_II,
                                        "MK316-2022",
                                        stated(4800, Per.MONTH),
                                        4800,
                                        Purposes.WORK),
                                mk316("", ""),
                                NationalExamples.ANNA_ADULT_GROUP_II.on(Examples.DAY));

        assertThat(unclear.effect()).isEqualTo(RehearsedEffect.UNCLEAR);
        assertThat(unclear.conditions()).containsExactly("evidence-work");
        assertThat(unclear.minutesAfter()).isNull();
    }

    @Test
    void aJudgementThatBothNeedIsNoDoubtOfTheFile() throws IOException {
        LiveGrant work =
                grant(
                        NationalExamples.ANNA_ADULT_GROUP_II,
                        "MK316-2022",
                        stated(9600, Per.MONTH),
                        9600,
                        Purposes.WORK);

        GrantImpact less =
                new GrantTrial(
                                mk316(
                                        "minutes: { coefficient1: 4800, coefficient2: 9600 }",
                                        "minutes: { coefficient1: 4800, coefficient2: 7200 }"))
                        .of(
                                work,
                                mk316("", ""),
                                NationalExamples.ANNA_ADULT_GROUP_II.on(Examples.DAY));

        assertThat(less.effect()).isEqualTo(RehearsedEffect.LOSES);
        assertThat(less.minutesAfter()).isEqualTo(7200);
        assertThat(less.figures()).containsExactly("coefficient-2 WORK");
    }

    @Test
    void weeksAreNeverHeldAgainstMonths() throws IOException {
        GrantImpact other = tried(JANIS, mk316("", ""), 600, Purposes.EDUCATION);

        assertThat(other.effect()).isIn(RehearsedEffect.LOSES, RehearsedEffect.UNCLEAR);
        assertThat(other.minutesBefore()).isEqualTo(600);
    }

    @Test
    void whatCannotBeReadOrReckonedWithIsUnclear() throws IOException {
        LiveGrant grant = grant(ANNA, "MK942-2016", stated(1200, Per.WEEK), 1200, Purposes.WORK);
        RuleSet endless = mk942("periodYearsMax: 1", "periodYearsMax: 2000000000");

        assertThat(new GrantTrial(endless).of(grant, Examples.mk942(), ANNA.on(Examples.DAY)))
                .isEqualTo(new GrantTrial(Examples.mk942()).of(grant, Examples.mk942(), null))
                .extracting(GrantImpact::effect, GrantImpact::conditions)
                .containsExactly(RehearsedEffect.UNCLEAR, List.of(GrantTrial.NOT_COMPARABLE));
    }

    private static GrantImpact tried(
            ExampleCase example, RuleSet rules, int minutes, Purpose purpose) {
        return new GrantTrial(rules)
                .of(stated(example, minutes, purpose), Examples.mk942(), example.on(Examples.DAY));
    }

    private static ProposedChange proposed(
            ExampleCase example, RuleSet rules, int minutes, Purpose purpose) {
        return new GrantTrial(rules)
                .propose(
                        REHEARSAL,
                        stated(example, minutes, purpose),
                        Examples.mk942(),
                        example.on(Examples.DAY),
                        Examples.DAY);
    }

    private static LiveGrant stated(ExampleCase example, int minutes, Purpose purpose) {
        return grant(
                example,
                "MK942-2016",
                List.of(new AssessedTime(purpose, new GrantedTime(minutes, Per.WEEK))),
                minutes,
                purpose);
    }

    private static List<AssessedTime> stated(int minutes, Per per) {
        return List.of(new AssessedTime(Purposes.WORK, new GrantedTime(minutes, per)));
    }

    private static LiveGrant grant(
            ExampleCase example,
            String rules,
            List<AssessedTime> times,
            int minutes,
            Purpose purpose) {
        return new LiveGrant(
                new DecisionId(new UUID(1, 1)),
                example.application().id(),
                example.application().personId(),
                new RuleSetId(rules),
                List.of(purpose),
                times,
                new GrantedHours(
                        minutes, 0, times.isEmpty() ? Per.WEEK : times.getFirst().time().per()),
                Examples.DAY,
                Examples.DAY.plusYears(1));
    }

    private static RuleSet mk942(String before, String after) throws IOException {
        return FiguresFiles.parse(
                        new Mk942(RuleCalendar.PAGE, OpinionForSight.REQUIRED),
                        Examples.DAY,
                        file("mk942/2016-01-01").replace(before.isEmpty() ? "\0" : before, after))
                .rules();
    }

    private static RuleSet mk316(String before, String after) throws IOException {
        return FiguresFiles.parse(
                        new Mk316(Mk316Settings.UNSAID),
                        Examples.DAY,
                        file("mk316/2023-01-01").replace(before.isEmpty() ? "\0" : before, after))
                .rules();
    }

    private static String file(String name) throws IOException {
        try (InputStream file =
                GrantTrialTest.class.getResourceAsStream("/rulesets/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
