package lv.lidzas.intake.timeline.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineEntry;
import lv.lidzas.intake.timeline.domain.TimelineReach;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.junit.jupiter.api.Test;

/** What every timeline does, in memory and in the database. */
public abstract class TimelineContract {

    private static final Instant MORNING = Instant.parse("2026-11-16T08:00:00Z");
    private static final PageRequest ALL = new PageRequest(null, 50);

    protected abstract Timeline timeline();

    /** An application to which nothing happened yet. */
    protected abstract ApplicationId newApplication();

    @Test
    void anEntryIsFoundAsItWasAddedAndOnlyOnItsApplication() {
        ApplicationId application = newApplication();
        ApplicationId other = newApplication();
        TimelineEntry entry = entry(application, 1, MORNING);

        timeline().append(entry);

        assertThat(timeline().page(application, TimelineReach.ALL, ALL).items())
                .containsExactly(entry);
        assertThat(timeline().holds(application, entry.eventId())).isTrue();
        assertThat(timeline().page(other, TimelineReach.ALL, ALL).items()).isEmpty();
        assertThat(timeline().holds(other, entry.eventId())).isFalse();
    }

    @Test
    void theSameEventAddsNothingTwice() {
        ApplicationId application = newApplication();
        TimelineEntry first = entry(application, 1, MORNING);

        timeline().append(first);
        timeline().append(entry(application, 1, MORNING.plusSeconds(60)));

        assertThat(timeline().page(application, TimelineReach.ALL, ALL).items())
                .containsExactly(first);
    }

    @Test
    void entriesAreInTheOrderOfTheirTimesAndThenOfTheirEvents() {
        ApplicationId application = newApplication();
        List<TimelineEntry> inOrder = twoAtOneMoment(application);

        inOrder.reversed().forEach(timeline()::append);

        assertThat(timeline().page(application, TimelineReach.ALL, ALL).items()).isEqualTo(inOrder);
    }

    @Test
    void aPageGoesOnAfterTheLastEntrySeenAlsoWithinOneMoment() {
        ApplicationId application = newApplication();
        List<TimelineEntry> inOrder = twoAtOneMoment(application);
        inOrder.forEach(timeline()::append);

        Slice<TimelineEntry> first =
                timeline().page(application, TimelineReach.ALL, new PageRequest(null, 2));
        Slice<TimelineEntry> second =
                timeline().page(application, TimelineReach.ALL, new PageRequest(first.next(), 2));

        assertThat(first.items()).isEqualTo(inOrder.subList(0, 2));
        assertThat(first.next()).isEqualTo(inOrder.get(1).eventId());
        assertThat(second.items()).isEqualTo(inOrder.subList(2, 4));
        assertThat(second.next()).isNull();
    }

    @Test
    void whoSeesOnlyTheStateReadsWhereItStandsAndNothingOfOthers() {
        ApplicationId application = newApplication();
        TimelineEntry submitted = entry(application, 5, "application-submitted");
        TimelineEntry withdrawn = entry(application, 7, "application-withdrawn");
        timeline().append(submitted);
        timeline().append(entry(application, 6, MORNING));
        timeline().append(withdrawn);

        Slice<TimelineEntry> first =
                timeline().page(application, TimelineReach.STATE, new PageRequest(null, 1));

        assertThat(first.items()).containsExactly(submitted);
        assertThat(
                        timeline()
                                .page(
                                        application,
                                        TimelineReach.STATE,
                                        new PageRequest(first.next(), 1))
                                .items())
                .containsExactly(withdrawn);
        assertThat(timeline().page(application, TimelineReach.NOTHING, ALL).items()).isEmpty();
    }

    private static TimelineEntry entry(ApplicationId application, int event, String type) {
        return new TimelineEntry(application, new UUID(0, event), type, MORNING, Map.of());
    }

    private static List<TimelineEntry> twoAtOneMoment(ApplicationId application) {
        return List.of(
                entry(application, 4, MORNING.minusSeconds(1)),
                entry(application, 2, MORNING),
                entry(application, 3, MORNING),
                entry(application, 1, MORNING.plusSeconds(1)));
    }

    private static TimelineEntry entry(ApplicationId application, int event, Instant at) {
        return new TimelineEntry(
                application,
                new UUID(0, event),
                "document-received",
                at,
                Map.of("kind", "OPINION_ASSISTANT_NEED"));
    }
}
