package lv.lidzas.documents.api;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class DocumentProblemsTest {

    @Test
    void everyProblemSpeaksLatvianAndEnglish() {
        assertThat(
                        ProblemTexts.missing(
                                DocumentProblems.ALL.stream().map(ProblemType::code).toList()))
                .isEmpty();
        assertThat(ProblemTexts.missingErrors(DocumentProblems.ERRORS)).isEmpty();
    }
}
