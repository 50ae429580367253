package lv.lidzas.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AllocationId;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.Contact;
import lv.lidzas.scheduling.domain.Experience;
import lv.lidzas.scheduling.domain.ExperienceKind;
import lv.lidzas.scheduling.domain.Grant;
import lv.lidzas.scheduling.domain.RegisterEntry;
import lv.lidzas.scheduling.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** Invented people, days and grants; nobody here exists. */
public final class Examples {

    public static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    /** A Wednesday in the week 2026-W48, 10 o'clock in Riga. */
    public static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /** From the Monday after {@link #TODAY} for a year: 2026-W49 to 2027-W48. */
    public static final ServicePeriod A_YEAR = period("2026-11-30", "2027-11-29");

    public static final ServicePeriod ONE_WEEK = period("2026-12-07", "2026-12-13");

    public static final RegisterEntry ZANE = entry("Zane", 0, null);

    private Examples() {}

    public static ServicePeriod period(String first, String last) {
        return new ServicePeriod(LocalDate.parse(first), LocalDate.parse(last));
    }

    public static RegisterEntry entry(
            String givenName, int otherMinutesPerWeek, @Nullable String loginSubject) {
        return new RegisterEntry(
                givenName,
                "Paraugs",
                new Contact("+371 20000001", null),
                new Experience(ExperienceKind.WORK, "Parauga apraksts"),
                loginSubject,
                otherMinutesPerWeek,
                LocalDate.of(2026, 1, 1),
                null);
    }

    public static Grant grant(
            int minutesPerWeek, ServicePeriod period, @Nullable AssistantId wish) {
        return grantTo(UUID.randomUUID(), minutesPerWeek, period, wish);
    }

    public static Grant grantTo(
            UUID person, int minutesPerWeek, ServicePeriod period, @Nullable AssistantId wish) {
        return new Grant(
                UUID.randomUUID(), UUID.randomUUID(), person, null, minutesPerWeek, period, wish);
    }

    public static Grant grantOwnedBy(String subject, int minutesPerWeek, ServicePeriod period) {
        return new Grant(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                subject,
                minutesPerWeek,
                period,
                null);
    }

    public static Allocation allocation(ServicePeriod period) {
        return new Allocation(
                new AllocationId(new UUID(0, 1)),
                new BudgetId(new UUID(0, 2)),
                new AssistantId(new UUID(0, 3)),
                600,
                period,
                null,
                NOW,
                0);
    }
}
