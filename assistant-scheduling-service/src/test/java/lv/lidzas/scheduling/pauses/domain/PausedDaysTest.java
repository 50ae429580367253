package lv.lidzas.scheduling.pauses.domain;

import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PausedDaysTest {

    @Test
    void aWeekIsCoveredIfNoDayOfItIsPaid() {
        PausedDays days = days(span("2026-12-07", "2026-12-13"));

        assertThat(days.covering(period("2026-12-07", "2026-12-13"))).isNotNull();
        assertThat(days.covering(period("2026-12-06", "2026-12-13"))).isNull();
        assertThat(days.covering(period("2026-12-07", "2026-12-14"))).isNull();
    }

    @Test
    void whoGoesFromOneInstitutionToAnotherIsAwayForTheWholeOfIt() {
        for (String second : List.of("2026-12-10", "2026-12-11")) {
            PausedDays days = days(span(second, "2026-12-20"), span("2026-12-07", "2026-12-10"));

            assertThat(days.spans()).containsExactly(span("2026-12-07", "2026-12-20"));
        }
    }

    @Test
    void aDayBetweenTwoStaysIsPaid() {
        PausedDays days = days(span("2026-12-07", "2026-12-09"), span("2026-12-11", "2026-12-20"));

        assertThat(days.spans()).hasSize(2);
        assertThat(days.covering(period("2026-12-07", "2026-12-13"))).isNull();
        assertThat(days.touching(period("2026-12-10", "2026-12-10"))).isEmpty();
        assertThat(days.touching(period("2026-12-10", "2026-12-11"))).hasSize(1);
    }

    @Test
    void whatHasNoEndCoversEverythingAfterIt() {
        PausedDays days = days(span("2026-12-07", null), span("2027-01-01", "2027-01-31"));

        assertThat(days.spans()).containsExactly(span("2026-12-07", null));
        assertThat(days.covering(period("2030-01-07", "2030-01-13"))).isNotNull();
    }

    @Test
    void whatLiesWithinAnotherDoesNotShortenIt() {
        assertThat(days(span("2026-12-01", "2026-12-31"), span("2026-12-07", "2026-12-08")).spans())
                .containsExactly(span("2026-12-01", "2026-12-31"));
    }

    private static PausedDays days(PausedSpan... spans) {
        return PausedDays.of(
                Stream.of(spans)
                        .map(span -> new Pause(UUID.randomUUID(), new UUID(0, 1), null, span))
                        .toList());
    }

    private static PausedSpan span(String first, @Nullable String last) {
        return new PausedSpan(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
    }
}
