package lv.lidzas.scheduling.standins.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.standins.domain.StandInSearch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A search that goes on. */
@Schema(
        description =
                "The search for somebody who comes to a visit instead (aizvietotāja meklēšana)")
public record StandInSearchView(
        @Schema(description = "Visit id", examples = "0192f3a1-7a06-7c00-8000-000000000006")
                UUID visitId,
        @Schema(description = "Budget id", examples = "0192f3a1-7a02-7c00-8000-000000000002")
                UUID budgetId,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(description = "The day on which the visit begins", examples = "2026-12-05")
                LocalDate day,
        @Schema(description = "How many times some were asked", examples = "1") int wave,
        @Schema(description = "When it began", examples = "2026-12-04T08:00:00Z") Instant begunAt,
        @Schema(
                        description = "When more are asked, unless somebody accepts before",
                        examples = "2026-12-04T08:30:00Z")
                Instant nextAt,
        @Schema(
                        description =
                                "When it was said that nobody accepted; absent until then. A caseworker then looks for a way",
                        examples = "2026-12-04T10:00:00Z")
                @Nullable Instant alarmedAt) {

    static StandInSearchView of(StandInSearch search) {
        return new StandInSearchView(
                search.visitId().value(),
                search.budgetId().value(),
                search.applicationId(),
                search.day(),
                search.wave(),
                search.begunAt(),
                search.nextAt(),
                search.alarmedAt());
    }
}
