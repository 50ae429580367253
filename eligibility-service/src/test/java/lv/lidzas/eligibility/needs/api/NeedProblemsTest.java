package lv.lidzas.eligibility.needs.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class NeedProblemsTest {

    @Test
    void everyProblemHasWordsInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                NeedProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
        assertThat(
                        ProblemTexts.missing(
                                QuestionnaireProblems.all().stream()
                                        .map(ProblemType::code)
                                        .toList()))
                .isEmpty();
        assertThat(
                        ProblemTexts.missingErrors(
                                Set.of(
                                        "need-day-outside",
                                        "questionnaire-not-in-force",
                                        "questionnaire-too-early",
                                        "coefficient-or-answers",
                                        "unknown-item",
                                        "unknown-option",
                                        "answered-twice",
                                        "not-answered",
                                        "code-twice",
                                        "code-format",
                                        "points-unreachable",
                                        "need-points-unreachable")))
                .isEmpty();
    }
}
