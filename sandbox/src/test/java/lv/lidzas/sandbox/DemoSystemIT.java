package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The demo's stories end in allocated hours, with the numbers that the rules of the page give, and a month goes on from there. */
class DemoSystemIT {

    @Test
    void anAdultWithGroupTwoWhoWorksIsGivenTheWholeWeek() {
        assertThat(story(1))
                .contains(
                        "40 h a week go to assistant",
                        "OPINION_ASSISTANT_NEED",
                        "CONFIRMATION_EMPLOYER");
    }

    @Test
    void aMonthHasVisitsADisputeASickDayAndATimesheet() {
        assertThat(story(2))
                .containsSubsequence(
                        "8 of 8 visits fit",
                        "Yes, that is possible.",
                        "No: the assistant has another visit then.",
                        "granted 40 h, planned 12 h, used 0 h, left 28 h",
                        "RECORDED, RECORDED",
                        "KNOWN, KNOWN",
                        "disputes the second, which was shorter: OTHER_TIMES",
                        "both lines stay",
                        "visits that are left open: 1",
                        "Juris        declines",
                        "Inese        accepts",
                        "sees that Inese comes: the visit is PLANNED",
                        "Another assistant is looked for",
                        "reads Kārlis's timesheet",
                        "The month is not over");
    }

    @Test
    void aChildIsRepresentedByAParent() {
        assertThat(story(3))
                .contains(
                        "40 h a week go to assistant",
                        "REPRESENTATION_PROOF",
                        "OPINION_SPECIAL_CARE")
                .doesNotContain("OPINION_ASSISTANT_NEED");
    }

    @Test
    void whoReceivesTheBenefitForSightIsGivenTenHoursLess() {
        assertThat(story(4)).contains("30 h a week go to assistant", "CONFIRMATION_EDUCATION");
    }

    @Test
    void whoseDocumentsAreMissingIsToldWhatAndWhyAndIsThenGranted() {
        assertThat(story(5))
                .contains("unclear, nobody is refused; missing: ", "40 h a week go to assistant")
                .containsSubsequence(
                        "CONFIRMATION_DAY_CENTRE (MISSING)",
                        "[Ludzas novada lapa",
                        "brings CONFIRMATION_DAY_CENTRE");
    }

    private static String story(int number) {
        String[] stories = ToldStories.told().split("\n(?=[1-5]\\. )", -1);
        assertThat(stories).hasSize(6);
        return stories[number];
    }
}
