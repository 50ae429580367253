package lv.lidzas.intake.timeline.usecase;

import java.util.Comparator;
import java.util.TreeSet;
import java.util.UUID;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineEntry;
import lv.lidzas.intake.timeline.domain.TimelineReach;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Timelines in memory; events of one moment are in the order of their ids, as PostgreSQL compares them. */
final class InMemoryTimeline implements Timeline {

    private final TreeSet<TimelineEntry> entries =
            new TreeSet<>(
                    Comparator.comparing(TimelineEntry::at)
                            .thenComparing(entry -> entry.eventId().toString())
                            .thenComparing(entry -> entry.applicationId().value()));

    @Override
    public void append(TimelineEntry entry) {
        if (!holds(entry.applicationId(), entry.eventId())) {
            entries.add(entry);
        }
    }

    @Override
    public boolean holds(ApplicationId applicationId, UUID eventId) {
        return entries.stream()
                .anyMatch(it ->
                        it.applicationId().equals(applicationId) && it.eventId().equals(eventId));
    }

    @Override
    public Slice<TimelineEntry> page(
            ApplicationId applicationId, TimelineReach reach, PageRequest page) {
        UUID after = page.after();
        var own =
                entries.stream()
                        .filter(it -> it.applicationId().equals(applicationId))
                        .filter(it -> isWithin(reach, it))
                        .toList();
        long seen =
                after == null
                        ? 0
                        : own.stream().takeWhile(it -> !it.eventId().equals(after)).count() + 1;
        return Slice.of(
                own.stream().skip(seen).limit(page.limit() + 1L).toList(),
                page,
                TimelineEntry::eventId);
    }

    private static boolean isWithin(TimelineReach reach, TimelineEntry entry) {
        return switch (reach) {
            case NOTHING -> false;
            case STATE -> TimelineReach.OF_STATE.contains(entry.type());
            case ALL -> true;
        };
    }
}
