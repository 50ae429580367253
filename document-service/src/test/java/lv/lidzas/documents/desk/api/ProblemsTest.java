package lv.lidzas.documents.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.documents.filing.domain.DetailFlaw;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void everyProblemSpeaksLatvianAndEnglish() {
        List<String> codes =
                Stream.of(ContentProblems.ALL, FilingProblems.ALL, ReviewProblems.ALL)
                        .flatMap(List::stream)
                        .map(ProblemType::code)
                        .toList();

        assertThat(ProblemTexts.missing(codes)).isEmpty();
        assertThat(ProblemTexts.missingErrors(ContentProblems.ERRORS)).isEmpty();
        assertThat(ProblemTexts.missingErrors(List.of("subject-not-of-application"))).isEmpty();
    }

    @Test
    void everyFlawSpeaksLatvianAndEnglish() {
        assertThat(
                        ProblemTexts.missingErrors(
                                Stream.of(DetailFlaw.values()).map(FilingProblems::code).toList()))
                .isEmpty();
    }
}
