package lv.lidzas.scheduling.hours.domain;

import static lv.lidzas.scheduling.weeks.domain.GrantedTime.byWeek;
import static lv.lidzas.scheduling.weeks.domain.Weeks.NOW;

import java.util.Set;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** Invented decisions and what was made of them. */
public final class Grants {

    /** What every invented decision was made for. */
    public static final Set<String> PURPOSES = Set.of("WORK", "LEISURE");

    /** The rules by which every invented decision was made. */
    public static final String RULES = "MK316-2022";

    private Grants() {}

    public static Grant grant(int minutesPerWeek, ServicePeriod period) {
        return grantTo(UUID.randomUUID(), minutesPerWeek, period);
    }

    public static Grant grantTo(UUID person, int minutesPerWeek, ServicePeriod period) {
        return grant(person, byWeek(minutesPerWeek), period);
    }

    public static Grant grantByMonth(int minutesPerMonth, ServicePeriod period) {
        return grantByMonthTo(UUID.randomUUID(), minutesPerMonth, period);
    }

    public static Grant grantByMonthTo(UUID person, int minutesPerMonth, ServicePeriod period) {
        return grant(person, GrantedTime.byMonth(minutesPerMonth), period);
    }

    private static Grant grant(UUID person, GrantedTime time, ServicePeriod period) {
        return new Grant(
                UUID.randomUUID(), UUID.randomUUID(), person, RULES, time, PURPOSES, period);
    }

    public static Allocation allocation(ServicePeriod period) {
        return new Allocation(
                new AllocationId(new UUID(0, 1)),
                new BudgetId(new UUID(0, 2)),
                new AssistantId(new UUID(0, 3)),
                byWeek(600),
                period,
                new AllocationId(new UUID(0, 1)),
                null,
                NOW,
                0);
    }
}
