package lv.lidzas.intake.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.contracts.eligibility.v1.EndingKindCode;
import lv.lidzas.contracts.scheduling.v1.SideCode;
import lv.lidzas.intake.clients.domain.EndOfHelp;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.AssessmentOutcome;
import lv.lidzas.intake.timeline.domain.ContestOutcome;
import lv.lidzas.intake.timeline.domain.Span;
import lv.lidzas.intake.timeline.domain.TimelineEntry;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTextsTest {

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(TimelineTexts.TEXTS.keys(Language.LV))
                .isEqualTo(TimelineTexts.TEXTS.keys(Language.EN));
    }

    @Test
    void everyDocumentKindHasAWord() {
        assertThat(TimelineTexts.TEXTS.keys(Language.LV))
                .containsAll(Stream.of(DocumentKind.values()).map(kind -> "kind." + kind).toList());
    }

    @Test
    void everyAssessmentAndEverySpanHasWords() {
        assertThat(TimelineTexts.TEXTS.keys(Language.LV))
                .containsAll(
                        Stream.of(AssessmentOutcome.values())
                                .map(outcome -> "timeline.assessment-completed." + outcome)
                                .toList())
                .containsAll(Stream.of(Span.values()).map(span -> "per." + span).toList());
    }

    @Test
    void everyEndHasWordsAndSaysItsDay() {
        for (EndingKindCode kind : EndingKindCode.values()) {
            TimelineEntry ending =
                    entry("ending-foretold", Map.of("ending", kind.name(), "day", "2027-01-22"));
            assertThat(TimelineTexts.text(Language.LV, ending)).contains("2027-01-22");
            assertThat(TimelineTexts.text(Language.EN, ending)).contains("2027-01-22");
        }
    }

    @Test
    void aVisitThatIsCancelledSaysItsDayAndBySomeWordsWhoCancelledIt() {
        for (SideCode side : SideCode.values()) {
            if (side != SideCode.UNKNOWN) {
                TimelineEntry cancelled =
                        entry(
                                "visit-cancelled",
                                Map.of("day", "2026-12-05", "cancelledBy", side.name()));
                assertThat(TimelineTexts.text(Language.LV, cancelled))
                        .contains("2026-12-05")
                        .doesNotContain(side.name());
            }
        }
        TimelineEntry uncovered =
                entry(
                        "visits-uncovered",
                        Map.of("visits", "3", "firstDay", "2026-12-05", "lastDay", "2026-12-12"));
        assertThat(TimelineTexts.text(Language.EN, uncovered))
                .isEqualTo(
                        "The assistant cannot come, and another one has to be found. Visits without an assistant: 3, from 2026-12-05 to 2026-12-12.");
        assertThat(
                        TimelineTexts.text(
                                Language.EN,
                                entry(
                                        "stand-ins-asked",
                                        Map.of("day", "2026-12-05", "asked", "3"))))
                .isEqualTo(
                        "Another assistant is looked for, for the visit on 2026-12-05. Assistants asked: 3.");
        assertThat(
                        TimelineTexts.text(
                                Language.EN,
                                entry("stand-in-alarm-raised", Map.of("day", "2026-12-05"))))
                .contains("No assistant has agreed yet to come on 2026-12-05");
    }

    @Test
    void theDescriptionListsEveryTypeThatHasWords() throws Exception {
        String[] described =
                TimelineEntryView.class.getMethod("type").getAnnotation(Schema.class).enumeration();
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        TimelineTexts.TEXTS.keys(Language.EN).stream()
                                .filter(key -> key.startsWith("timeline."))
                                .map(key -> key.split("\\.", -1)[1])
                                .distinct()
                                .toList());
    }

    @Test
    void codesBecomeWordsAndMinutesBecomeHours() {
        TimelineEntry assessed =
                entry(
                        "assessment-completed",
                        Map.of(
                                "outcome", "UNCLEAR",
                                "missingDocuments",
                                        "OPINION_ASSISTANT_NEED,CONFIRMATION_EMPLOYER"));
        Map<String, String> hours =
                Map.of(
                        "minutes", "1230",
                        "per", "WEEK",
                        "firstDay", "2026-12-01",
                        "lastDay", "2027-11-30");

        assertThat(TimelineTexts.text(Language.EN, assessed))
                .endsWith(
                        "the commission's opinion that an assistant is needed, employer's confirmation.");
        assertThat(TimelineTexts.text(Language.LV, entry("hours-allocated", hours)))
                .isEqualTo(
                        "Asistentam piešķirtas stundas: 20 stundas 30 minūtes nedēļā no 2026-12-01 līdz 2027-11-30.");
    }

    @ParameterizedTest
    @CsvSource({
        "60, 1 stunda nedēļā, 1 hour a week",
        "121, 2 stundas 1 minūte nedēļā, 2 hours 1 minute a week",
        "660, 11 stundas nedēļā, 11 hours a week",
        "1271, 21 stunda 11 minūtes nedēļā, 21 hours 11 minutes a week",
        "21, 21 minūte nedēļā, 21 minutes a week"
    })
    void whoHasNoAssistantReadsFromWhenAndForHowLong(int minutes, String latvian, String english) {
        TimelineEntry left =
                entry(
                        "allocation-released",
                        Map.of(
                                "freeFrom", "2027-01-04",
                                "minutes", Integer.toString(minutes),
                                "per", "WEEK",
                                "why", "ASSISTANT_LEFT"));

        assertThat(TimelineTexts.text(Language.LV, left))
                .startsWith("No 2027-01-04 jums nav asistenta (" + latvian + ")");
        assertThat(TimelineTexts.text(Language.EN, left))
                .startsWith("From 2027-01-04 you have no assistant (" + english + ")");
    }

    @ParameterizedTest
    @EnumSource
    void everyEndOfHelpHasItsWords(EndOfHelp why) {
        for (Language language : Language.values()) {
            assertThat(TimelineTexts.TEXTS.find(language, "timeline.allocation-released." + why))
                    .isNotNull();
        }
    }

    @Test
    void aDecisionSaysUntilWhenItMayBeContestedOrThatItNeverCame() {
        assertThat(
                        TimelineTexts.text(
                                Language.EN,
                                entry(
                                        "decision-notified",
                                        Map.of(
                                                "notifiedOn", "2026-12-01",
                                                "contestUntil", "2027-01-04"))))
                .isEqualTo(
                        "The decision counts as delivered on 2026-12-01. You can contest it until 2027-01-04.");
        assertThat(TimelineTexts.text(Language.LV, entry("decision-notified", Map.of())))
                .startsWith("Lēmums jums nav nonācis");
    }

    @Test
    void everyOutcomeOfAContestHasWords() {
        assertThat(TimelineTexts.TEXTS.keys(Language.LV))
                .containsAll(
                        Stream.of(ContestOutcome.values())
                                .map(outcome -> "timeline.contest-decided." + outcome)
                                .toList());
        assertThat(
                        TimelineTexts.text(
                                Language.EN,
                                entry(
                                        "decision-contested",
                                        Map.of("receivedOn", "2027-02-01", "late", "true"))))
                .contains("after the last day");
    }

    @Test
    void aDoubtedGrantIsToldWithoutFrightAndToldAgainWhenItStands() {
        assertThat(
                        TimelineTexts.text(
                                Language.EN, entry("grant-doubted", Map.of("toReview", "true"))))
                .endsWith("until then your hours stay.");
        assertThat(
                        TimelineTexts.text(
                                Language.EN, entry("grant-doubted", Map.of("toReview", "false"))))
                .endsWith("in order again.");
        assertThat(TimelineTexts.text(Language.EN, entry("decision-corrected", Map.of())))
                .endsWith("What was decided stays.");
        assertThat(
                        TimelineTexts.text(
                                Language.EN, entry("grant-reviewed", Map.of("stands", "true"))))
                .endsWith("Your assistance stays as it is.");
        assertThat(
                        TimelineTexts.text(
                                Language.EN, entry("grant-reviewed", Map.of("stands", "false"))))
                .endsWith("Until there is a decision your hours stay.");
    }

    @Test
    void aStayIsToldByItsDaysAndNeverByItsPlace() {
        Map<String, String> days = Map.of("firstDay", "2026-12-07", "lastDay", "2026-12-20");

        assertThat(TimelineTexts.text(Language.EN, entry("stay-recorded", days)))
                .startsWith("From 2026-12-07 to 2026-12-20 assistance is not paid");
        assertThat(
                        TimelineTexts.text(
                                Language.EN,
                                entry("stay-recorded", Map.of("firstDay", "2026-12-07"))))
                .startsWith("From 2026-12-07 on assistance is not paid while");
        assertThat(TimelineTexts.text(Language.EN, entry("stay-recorded", Map.of())))
                .startsWith("The record of a stay in an institution is taken back");
        assertThat(TimelineTexts.text(Language.EN, entry("grant-suspended", days)))
                .startsWith("The assistance is suspended from 2026-12-07 to 2026-12-20.");
    }

    @Test
    void aQuestionIsSaidInWordsWithItsDocumentAndDay() {
        TimelineEntry asked =
                entry(
                        "clarification-requested",
                        Map.of(
                                "question", "document-missing",
                                "kind", "CONFIRMATION_EMPLOYER",
                                "dueOn", "2026-12-07"));
        TimelineEntry closed =
                entry("clarification-closed", Map.of("question", "identity-pending"));

        assertThat(TimelineTexts.text(Language.EN, asked))
                .isEqualTo(
                        "Something is unclear: a document is missing (employer's confirmation). An answer is in time until 2026-12-07.");
        assertThat(TimelineTexts.text(Language.LV, closed))
                .isEqualTo("Vairs nav jāprecizē: nav pārbaudīts, kas iesniedza iesniegumu.");
    }

    private static TimelineEntry entry(String type, Map<String, String> details) {
        return new TimelineEntry(
                new ApplicationId(new UUID(7, 1)), new UUID(1, 1), type, Instant.EPOCH, details);
    }
}
