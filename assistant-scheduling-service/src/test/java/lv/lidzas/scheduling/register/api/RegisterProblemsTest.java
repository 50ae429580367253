package lv.lidzas.scheduling.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class RegisterProblemsTest {

    @Test
    void everyProblemHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                RegisterProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
    }

    @Test
    void everyErrorHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missingErrors(
                                List.of("contact-required", "phone-format", "period-reversed")))
                .isEmpty();
    }
}
