package lv.lidzas.eligibility.needs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.kit.words.Bilingual;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Synthetic questionnaires: points and limits are of the test alone. */
class QuestionnaireTest {

    private static final Bilingual WORDS = new Bilingual("Parauga vārdi", "Sample words");
    private static final Questionnaire.Item ONE = item("ONE", 0, 3, 7);
    private static final Questionnaire.Item TWO = item("TWO", 1, 5);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, NO_NEED",
        "1, 0, 4, COEFFICIENT_1",
        "0, 1, 5, COEFFICIENT_1",
        "2, 0, 8, COEFFICIENT_2",
        "1, 1, 8, COEFFICIENT_2",
        "2, 1, 12, COEFFICIENT_2"
    })
    void pointsAreAddedAndHeldAgainstTheLimits(
            int one, int two, int points, SupportIntensity intensity) {
        NeedScore score = of(4, 8, ONE, TWO).score(List.of(answer(ONE, one), answer(TWO, two)));

        assertThat(score.points()).isEqualTo(points);
        assertThat(score.intensity()).isEqualTo(intensity);
    }

    @Test
    void withoutALimitOfNeedThereAlwaysIsOne() {
        NeedScore score = of(null, 8, ONE, TWO).score(List.of(answer(TWO, 0), answer(ONE, 0)));

        assertThat(score.intensity()).isEqualTo(SupportIntensity.COEFFICIENT_1);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "12, true", "13, false"})
    void theLimitOfCoefficientTwoIsReachedBySomeAnswersAndNotByAll(int limit, boolean fits) {
        assertThat(of(null, limit, ONE, TWO).faults().isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "7, true", "8, false", "9, false"})
    void theLimitOfNeedIsBelowThatOfCoefficientTwoAndNotReachedByAll(int limit, boolean fits) {
        assertThat(of(limit, 8, ONE, TWO).faults().isEmpty()).isEqualTo(fits);
    }

    @Test
    void codesThatComeTwiceAreFound() {
        Questionnaire.Item twice =
                new Questionnaire.Item(
                        "ONE", WORDS, List.of(option("A", 0), option("B", 1), option("A", 2)));

        assertThat(of(null, 2, ONE, TWO, twice).faults())
                .containsExactly(
                        new QuestionnaireFault.ItemTwice(2),
                        new QuestionnaireFault.OptionTwice(2, 2));
    }

    @Test
    void everyItemIsAnsweredOnceWithOneOfItsOptions() {
        Questionnaire questionnaire = of(null, 8, ONE, TWO);

        assertThat(questionnaire.faultsOf(List.of(answer(ONE, 0), answer(TWO, 1)))).isEmpty();
        assertThat(
                        questionnaire.faultsOf(
                                List.of(
                                        answer(ONE, 0),
                                        answer(ONE, 1),
                                        new ItemAnswer("THREE", "OPTION-0"))))
                .containsExactly(
                        new AnswerFault.Twice(1),
                        new AnswerFault.UnknownItem(2),
                        new AnswerFault.Missing("TWO"));
        assertThat(questionnaire.faultsOf(List.of(answer(ONE, 0), answer(TWO, 2))))
                .containsExactly(new AnswerFault.UnknownOption(1));
        assertThat(questionnaire.faultsOf(List.of())).hasSize(2);
    }

    private static Questionnaire of(
            @Nullable Integer needFrom, int coefficient2From, Questionnaire.Item... items) {
        return new Questionnaire(
                new QuestionnaireId(new UUID(0, 1)),
                "PARAUGS",
                LocalDate.of(2026, 11, 23),
                Arrays.asList(items),
                new PointLimits(needFrom, coefficient2From),
                new Recording(Instant.EPOCH, new PartyKey("1.lead")));
    }

    private static Questionnaire.Item item(String code, int... points) {
        return new Questionnaire.Item(
                code,
                WORDS,
                IntStream.range(0, points.length)
                        .mapToObj(number -> option("OPTION-" + number, points[number]))
                        .toList());
    }

    private static Questionnaire.Option option(String code, int points) {
        return new Questionnaire.Option(code, WORDS, points);
    }

    private static ItemAnswer answer(Questionnaire.Item item, int option) {
        return new ItemAnswer(item.code(), "OPTION-" + option);
    }
}
