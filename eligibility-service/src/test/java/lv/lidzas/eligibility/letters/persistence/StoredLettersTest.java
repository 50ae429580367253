package lv.lidzas.eligibility.letters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import lv.lidzas.eligibility.letters.domain.LetterExamples;
import lv.lidzas.eligibility.letters.domain.LetterStyle;
import lv.lidzas.eligibility.letters.domain.LetterText;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.Language;
import org.junit.jupiter.api.Test;

/** What was sent stays readable for years, whatever the code becomes. */
class StoredLettersTest {

    @Test
    void aLetterStoredInNovember2026IsReadWhole() throws IOException {
        String stored;
        try (InputStream file = getClass().getResourceAsStream("/stored/letter-2026-11.json")) {
            stored =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
        LetterText read = StoredJson.read(stored, LetterText.class);

        assertThat(StoredJson.write(read)).isEqualTo(stored.replaceAll("\\n *", ""));
        assertThat(read.language()).isEqualTo(Language.LV);
        assertThat(read.sections().getFirst().blocks().getFirst().items())
                .containsExactly("Darbs, saimnieciskās darbības vieta");
    }

    @Test
    void everyLetterIsReadAsItWasWritten() {
        LetterExamples.all()
                .forEach(matter -> {
                    LetterText text =
                            LetterExamples.WRITER.write(
                                    matter, LetterExamples.ANNA, Language.LV, LetterStyle.FULL);
                    assertThat(StoredJson.read(StoredJson.write(text), LetterText.class))
                            .isEqualTo(text);
                });
    }
}
