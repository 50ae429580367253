package lv.lidzas.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextChecksTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Named(@PersonName String name) {}

    private record Dialled(@PhoneNumber String number) {}

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' Bērziņa\u00a0 '|Bērziņa",
                "Be\u0304rzin\u0327a|Bērziņa",
                "D’Artagnan|D'Artagnan",
                "Oʼ Nīla|O' Nīla",
                "Anna‑Marija|Anna-Marija",
                "Anna – Marija|Anna - Marija",
                "Anna—Marija|Anna-Marija",
                "Anna \t Marija|Anna Marija",
                "'   '|''"
            })
    void aNameIsTidied(String typed, String read) {
        assertThat(TidyText.SIGNS.apply(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "+371-2000-0000, +37120000000",
        "00371 20 00 00 00, +37120000000",
        "(+371) 2000‑0000, +37120000000",
        "112233, 112233",
        "63 12 34.56, 63123456",
        "call me, callme"
    })
    void aPhoneNumberIsReadAsItsDigits(String typed, String read) {
        assertThat(TidyText.PHONE.apply(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"112233", "+37120000000", "12345678901234567890"})
    void numbersThatCanBeDialled(String number) {
        assertThat(VALIDATOR.validate(new Dialled(number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11223",
                "123456789012345678901",
                "++371200000",
                "37120+0000",
                "callme",
                "+"
            })
    void whatIsNoPhoneNumber(String number) {
        assertThat(VALIDATOR.validate(new Dialled(number)))
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsExactly("phone-format");
    }

    @Test
    void aNameThatIsEmptyIsMissed() {
        assertThat(VALIDATOR.validate(new Named("")))
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsExactly("required");
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
