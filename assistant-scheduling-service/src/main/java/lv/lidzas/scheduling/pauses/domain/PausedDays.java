package lv.lidzas.scheduling.pauses.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * All days on which a grant is not paid, as few spans in order, whatever is the reason of each.
 *
 * <p>Days that follow one another are one span: who goes from a hospital to a care institution is away for the whole of it.
 *
 * @param spans apart from one another
 */
public record PausedDays(List<PausedSpan> spans) {

    public PausedDays {
        spans = List.copyOf(spans);
    }

    /** Those of some pauses together. */
    public static PausedDays of(Collection<Pause> pauses) {
        List<PausedSpan> merged = new ArrayList<>();
        pauses.stream()
                .map(Pause::days)
                .sorted(Comparator.comparing(PausedSpan::firstDay))
                .forEach(span -> {
                    if (!merged.isEmpty() && merged.getLast().reaches(span)) {
                        merged.add(merged.removeLast().with(span));
                    } else {
                        merged.add(span);
                    }
                });
        return new PausedDays(merged);
    }

    /** The span in which all these days lie; absent if one of them is paid. */
    public @Nullable PausedSpan covering(ServicePeriod days) {
        return spans.stream().filter(span -> span.covers(days)).findFirst().orElse(null);
    }

    /** Whether one of these days is not paid. */
    public boolean touch(ServicePeriod days) {
        return !touching(days).isEmpty();
    }

    /** The spans in which some of these days lie. */
    public List<PausedSpan> touching(ServicePeriod days) {
        return spans.stream().filter(span -> span.touches(days)).toList();
    }
}
