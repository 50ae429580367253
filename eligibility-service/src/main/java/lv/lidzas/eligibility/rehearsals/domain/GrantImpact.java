package lv.lidzas.eligibility.rehearsals.domain;

import java.util.List;
import lv.lidzas.eligibility.rules.hours.Per;
import org.jspecify.annotations.Nullable;

/**
 * What the rules tried would do to a grant, and why (ietekme uz piešķīrumu).
 *
 * @param conditions the ids of the conditions whose outcome is another
 * @param figures the figures that differ and bear on it, each as its id, with the purpose after a blank where it is about one
 * @param minutesBefore the time by the grant's own rules on that day
 * @param minutesAfter the time by the rules tried; absent where it is unclear
 * @param per the span of both
 */
public record GrantImpact(
        RehearsedEffect effect,
        List<String> conditions,
        List<String> figures,
        int minutesBefore,
        @Nullable Integer minutesAfter,
        Per per) {

    public GrantImpact {
        conditions = List.copyOf(conditions);
        figures = List.copyOf(figures);
    }
}
