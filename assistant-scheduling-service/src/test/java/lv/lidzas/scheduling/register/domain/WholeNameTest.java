package lv.lidzas.scheduling.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ķirsis-Paraudziņš Ēriks",
                "KIRSIS PARAUDZINS ERIKS",
                "Ēriks  Ķirsis – Paraudziņš",
                " eriks\u00A0ķirsis paraudziņš ",
                "E\u0304riks K\u0327irsis Paraudzin\u0327s\u030C",
            })
    void caseMarksOrderAndSpacesMakeNoDifference(String written) {
        assertThat(WholeName.of(written))
                .isEqualTo(WholeName.of("Ēriks", "Ķirsis-Paraudziņš"))
                .isNotEqualTo(WholeName.of("Ēriks Ķirsis"));
    }

    @Test
    void everyLatvianLetterHasItsBareOne() {
        assertThat(WholeName.of("āčēģīķļņōŗšūž ĀČĒĢĪĶĻŅŌŖŠŪŽ").text())
                .isEqualTo("acegiklnorsuz acegiklnorsuz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Karlis", "Karlis Paraugs Otrais", "Karlis Karlis Paraugs", "Karl Paraugs"})
    void partOfANameOrMoreThanItIsAnother(String other) {
        assertThat(WholeName.of(other)).isNotEqualTo(WholeName.of("Kārlis", "Paraugs"));
    }

    @Test
    void noNameIsShown() {
        assertThat(WholeName.of("Kārlis").toString()).doesNotContainIgnoringCase("karlis");
    }
}
