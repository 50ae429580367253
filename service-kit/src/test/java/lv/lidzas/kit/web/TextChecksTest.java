package lv.lidzas.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextChecksTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Named(@PersonName String name) {}

    private record Noted(@PlainText String note) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna",
                "Anna Marija",
                "Bērziņa-Kalniņa",
                "O'Nīla",
                "D’Artagnan",
                "Łukasz",
                "Žoržs",
                "Ó"
            })
    void namesAsPeopleBearThem(String name) {
        assertThat(VALIDATOR.validate(new Named(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "Anna ",
                " Anna",
                "Anna  Marija",
                "Anna1",
                "Анна",
                "An\u0000na",
                "An\u202ena",
                "Ba\u0304rbala",
                "Anna;",
                "<b>",
                "Anna\nMarija"
            })
    void whatIsNoName(String name) {
        assertThat(VALIDATOR.validate(new Named(name))).isNotEmpty();
    }

    @Test
    void aNameEndsSomewhere() {
        assertThat(VALIDATOR.validate(new Named("a".repeat(100)))).isEmpty();
        assertThat(VALIDATOR.validate(new Named("a".repeat(101)))).hasSize(1);
        assertThat(VALIDATOR.validate(new Named("a-".repeat(50_000)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Raiņa iela 16A, Ludza", "pirmā\r\notrā\trinda", "Анна", "😀", "½ €"})
    void textAsPeopleWriteIt(String text) {
        assertThat(VALIDATOR.validate(new Noted(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000",
                "a\u0007",
                "a\u202eb",
                "a\u2066b",
                "a\u200bb",
                "\ufeffa",
                "a\u2028b",
                "\ud800"
            })
    void textThatHidesSomething(String text) {
        assertThat(VALIDATOR.validate(new Noted(text))).isNotEmpty();
    }
}
