package lv.lidzas.intake.timeline.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineEntry;
import lv.lidzas.intake.timeline.domain.TimelineReach;
import lv.lidzas.intake.timeline.domain.TimelineRefusal;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;
import org.junit.jupiter.api.Test;

class ShowTimelineTest {

    private static final Caller ANNA =
            Caller.knownBy(new PartyKey("1.anna"), Set.of(Roles.APPLICANT));
    private static final Caller MARTA =
            Caller.knownBy(new PartyKey("1.marta"), Set.of(Roles.APPLICANT));
    private static final ApplicationId ANNAS = new ApplicationId(new UUID(7, 1));
    private static final UUID EVENT = new UUID(0, 1);

    private final Timeline timeline = new InMemoryTimeline();
    private final AtomicInteger foreign = new AtomicInteger();
    private final AppendToTimeline append =
            new AppendToTimeline(new AnnasOnly(), timeline, foreign::incrementAndGet);
    private final ShowTimeline show = new ShowTimeline(new AnnasOnly(), timeline);

    @Test
    void anEventIsShownToWhoMayReadTheApplicationWithItsShortType() {
        assertThat(append.handle(received(), ANNAS, Map.of())).isTrue();

        assertThat(shown(ANNA, null))
                .isInstanceOfSatisfying(
                        Result.Done.class,
                        done ->
                                assertThat(((Slice<?>) done.value()).items())
                                        .extracting(it -> ((TimelineEntry) it).type())
                                        .containsExactly("document-received"));
        assertThat(shown(MARTA, null))
                .isEqualTo(Result.refused(new TimelineRefusal.UnknownApplication()));
    }

    @Test
    void whatConcernsNoApplicationIsCountedAndNotKept() {
        ApplicationId unknown = new ApplicationId(new UUID(7, 2));

        assertThat(append.handle(received(), unknown, Map.of())).isFalse();

        assertThat(foreign).hasValue(1);
        assertThat(timeline.holds(unknown, EVENT)).isFalse();
    }

    @Test
    void aPageGoesOnOnlyAfterAnEntryOfThisTimeline() {
        append.handle(received(), ANNAS, Map.of());

        assertThat(shown(ANNA, EVENT)).isInstanceOf(Result.Done.class);
        assertThat(shown(ANNA, new UUID(0, 2)))
                .isEqualTo(Result.refused(new TimelineRefusal.UnknownCursor()));
    }

    private Result<Slice<TimelineEntry>, TimelineRefusal> shown(Caller caller, UUID after) {
        return show.handle(caller, ANNAS, new PageRequest(after, 10));
    }

    private static Envelope received() {
        return new Envelope(
                EVENT,
                "lv.lidzas.documents.document-received.v1",
                "document",
                Instant.parse("2026-11-16T08:00:00Z"),
                "correlation",
                null,
                "LUDZA");
    }

    private static final class AnnasOnly implements TimelineAccess {

        @Override
        public boolean isKnown(ApplicationId id) {
            return id.equals(ANNAS);
        }

        @Override
        public TimelineReach reach(Caller caller, ApplicationId id) {
            return isKnown(id) && caller.equals(ANNA) ? TimelineReach.ALL : TimelineReach.NOTHING;
        }
    }
}
