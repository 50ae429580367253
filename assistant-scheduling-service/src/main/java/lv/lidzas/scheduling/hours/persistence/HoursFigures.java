package lv.lidzas.scheduling.hours.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.kit.metrics.Figures;
import lv.lidzas.kit.metrics.SqlFigure;

/** How many hours are granted today (piešķirtās stundas), and how many of them an assistant has. */
@ApplicationScoped
class HoursFigures implements Figures {

    /** A month is a twelfth of 52 weeks. */
    private static final String CURRENT =
            """
            with budget as (
                select b.id, case b.granted_per when 'WEEK' then b.granted_minutes else b.granted_minutes * 12 / 52.0 end as granted,
                    (select coalesce(sum(case a.counted_per when 'WEEK' then a.minutes else a.minutes * 12 / 52.0 end), 0) from allocation a
                     where a.budget_id = b.id and {today} between a.first_day and a.last_day
                         and (a.free_from is null or a.free_from > {today})) as allocated
                from hour_budget b
                where {today} between b.first_day and least(b.last_day, b.ends_on)
            )
            """;

    @Override
    public List<SqlFigure> all() {
        return List.of(
                new SqlFigure(
                        "lidzas.hours.week",
                        "Hours a week that are granted today, that an assistant has, and that nobody has",
                        "of",
                        List.of("granted", "allocated", "unallocated"),
                        CURRENT
                                + "select 'granted', coalesce(sum(granted), 0) / 60 from budget"
                                + " union all select 'allocated', coalesce(sum(allocated), 0) / 60 from budget"
                                + " union all select 'unallocated', coalesce(sum(greatest(granted - allocated, 0)), 0) / 60 from budget"),
                SqlFigure.of(
                        "lidzas.budgets.waiting",
                        "Hour budgets for which a caseworker has to choose an assistant",
                        "select count(*) from hour_budget where proposal_reason is not null"
                                + " and {today} <= least(last_day, ends_on)"));
    }
}
