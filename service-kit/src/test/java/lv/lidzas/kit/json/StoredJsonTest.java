package lv.lidzas.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredJsonTest {

    private static final Entry ENTRY =
            new Entry(
                    "ā",
                    LocalDate.of(2026, 3, 2),
                    Instant.parse("2026-03-02T10:00:00.000001Z"),
                    null,
                    List.of());

    private record Entry(
            String text, LocalDate day, Instant at, @Nullable String note, List<String> items) {}

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(StoredJson.read(StoredJson.write(ENTRY), Entry.class)).isEqualTo(ENTRY);
        assertThat(StoredJson.readTexts(StoredJson.write(Map.of("day", "2026-03-02"))))
                .isEqualTo(Map.of("day", "2026-03-02"));
    }

    @Test
    void datesAreTextAndWhatIsAbsentIsLeftOut() {
        assertThat(StoredJson.write(ENTRY))
                .isEqualTo(
                        "{\"text\":\"ā\",\"day\":\"2026-03-02\",\"at\":\"2026-03-02T10:00:00.000001Z\",\"items\":[]}");
    }

    @Test
    void whatAnotherReleaseAddedIsPassedOver() {
        assertThat(StoredJson.read("{\"text\":\"a\",\"addedLater\":1}", Entry.class).text())
                .isEqualTo("a");
    }

    @Test
    void complaintsQuoteNothingOfWhatIsStored() {
        assertThatThrownBy(() -> StoredJson.read("{\"day\":\"010101-10000\"}", Entry.class))
                .hasMessageStartingWith("A stored Entry cannot be read.")
                .hasMessageNotContaining("010101")
                .hasNoCause();
    }
}
