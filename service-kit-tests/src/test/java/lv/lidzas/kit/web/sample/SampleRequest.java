package lv.lidzas.kit.web.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.kit.web.PersonName;
import lv.lidzas.kit.web.PlainText;
import org.jspecify.annotations.Nullable;

/** One of each kind of value. */
public record SampleRequest(
        @NotNull @PersonName String name,
        @Nullable @PlainText @Size(max = 20) String note,
        @Nullable LocalDate day,
        @Nullable Instant at,
        @Nullable Color color,
        @Nullable @Min(1) @Max(9) Integer count,
        @Nullable Boolean flag,
        @Nullable UUID ref,
        @Nullable @Valid Part part,
        @Nullable @Size(max = 3) List<@Valid Part> parts,
        @Nullable Map<String, String> labels) {

    /** A closed set. */
    public enum Color {
        RED,
        GREEN
    }

    /** A value inside a value. */
    public record Part(@NotNull @Size(max = 5) String code, int weight) {}
}
