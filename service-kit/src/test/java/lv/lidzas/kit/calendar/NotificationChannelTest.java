package lv.lidzas.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationChannelTest {

    private static final LegalCalendar CALENDAR = new LegalCalendar(CalendarFacts.shipped());

    @ParameterizedTest
    @CsvSource({
        "IN_PERSON,2026-11-16,2026-11-16",
        "IN_PERSON,2026-11-15,2026-11-15",
        "POST,2026-11-16,2026-11-24",
        "REGISTERED_POST,2026-11-16,2026-11-23",
        "E_ADDRESS,2026-11-16,2026-11-19", // 18 November is a holiday
        "E_MAIL,2026-11-20,2026-11-24",
        "ONLINE_FORM,2026-11-21,2026-11-24",
        "PUBLIC_NOTICE,2026-11-17,2026-11-19",
        "REGISTERED_POST_EU,2026-11-16,2026-11-26",
        "REGISTERED_POST_ABROAD,2026-11-16,2026-12-07",
        "E_ADDRESS,2026-06-19,2026-06-26", // off by order, then two holidays
        "E_ADDRESS,2026-06-25,2026-06-27", // a Saturday that is worked
        "E_ADDRESS,2028-02-28,2028-03-01",
        "POST,2028-02-21,2028-02-29"
    })
    void aDocumentCountsAsNotifiedByItsChannel(
            NotificationChannel channel, LocalDate day, LocalDate notifiedOn) {
        assertThat(channel.notifiedOn(day, CALENDAR)).isEqualTo(notifiedOn);
    }

    @Test
    void nothingIsNotifiedBeforeItIsSentAndWhatIsSentLaterIsNotNotifiedBefore() {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(5_480));
            for (NotificationChannel channel : NotificationChannel.values()) {
                LocalDate notified = channel.notifiedOn(day, CALENDAR);

                assertThat(notified).as("%s %s", channel, day).isAfterOrEqualTo(day);
                assertThat(channel.notifiedOn(day.plusDays(1), CALENDAR))
                        .as("%s after %s", channel, day)
                        .isAfterOrEqualTo(notified);
            }
        }
    }

    @Test
    void whatIsCountedInWorkingDaysEndsOnOne() {
        Set<NotificationChannel> counted =
                EnumSet.of(
                        NotificationChannel.E_ADDRESS,
                        NotificationChannel.PUBLIC_NOTICE,
                        NotificationChannel.REGISTERED_POST_EU);
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(day ->
                        assertThat(counted)
                                .allMatch(channel ->
                                        CALENDAR.isWorkingDay(channel.notifiedOn(day, CALENDAR))));
    }
}
