package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The demo's four stories end in allocated hours, with the numbers that the rules of the page give. */
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
    void aChildIsRepresentedByAParent() {
        assertThat(story(2))
                .contains(
                        "40 h a week go to assistant",
                        "REPRESENTATION_PROOF",
                        "OPINION_SPECIAL_CARE")
                .doesNotContain("OPINION_ASSISTANT_NEED");
    }

    @Test
    void whoReceivesTheBenefitForSightIsGivenTenHoursLess() {
        assertThat(story(3)).contains("30 h a week go to assistant", "CONFIRMATION_EDUCATION");
    }

    @Test
    void whoseDocumentsAreMissingIsToldWhatAndWhyAndIsThenGranted() {
        assertThat(story(4))
                .contains("unclear, nobody is refused; missing: ", "40 h a week go to assistant")
                .containsSubsequence(
                        "CONFIRMATION_DAY_CENTRE (MISSING)",
                        "[Ludzas novada lapa",
                        "brings CONFIRMATION_DAY_CENTRE");
    }

    private static String story(int number) {
        String[] stories = ToldStories.told().split("\n(?=[1-4]\\. )", -1);
        assertThat(stories).hasSize(5);
        return stories[number];
    }
}
