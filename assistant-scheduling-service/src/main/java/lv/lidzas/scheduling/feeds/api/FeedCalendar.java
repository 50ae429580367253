package lv.lidzas.scheduling.feeds.api;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.SpokenMinutes;
import lv.lidzas.scheduling.feeds.usecase.ReadFeed;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitState;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Visits as iCalendar (RFC 5545): hours as instants, so that no calendar guesses the clock, and one word. Names, places, purposes and reasons
 * stay away, because a calendar is shown on lock screens and shared.
 */
final class FeedCalendar {

    private static final int HOURS_BETWEEN_LOOKS = 1;

    private final Language language;
    private final Instant now;

    private FeedCalendar(Language language, Instant now) {
        this.language = language;
        this.now = now;
    }

    /** The calendar as text. */
    static String of(ReadFeed.Read read, Instant now) {
        FeedCalendar words = new FeedCalendar(read.feed().language(), now);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Lidzas//Visits//" + read.feed().language().name()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", words.help()));
        calendar.add(
                new RefreshInterval(
                        new ParameterList(List.of(Value.DURATION)),
                        Duration.ofHours(HOURS_BETWEEN_LOOKS)));
        read.visits().forEach(visit -> calendar.add(words.event(visit)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory takes everything.", e);
        }
        return text.toString();
    }

    private VEvent event(Visit visit) {
        VEvent event = new VEvent(visit.time().earliest(), visit.time().latest(), summary(visit));
        event.replace(new DtStamp(now));
        event.add(new Uid(visit.id().value() + "@lidzas"));
        event.add(new Sequence((int) visit.version()));
        event.add(status(visit.state()));
        event.add(visit.time().isFixed() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** One that is looking for another assistant may not come about; one to which somebody did not come, did not. */
    private static Status status(VisitState state) {
        return switch (state) {
            case PLANNED, UNDER_WAY, DONE, CONFIRMED, DISPUTED -> ImmutableStatus.VEVENT_CONFIRMED;
            case LEFT_OPEN -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED, ASSISTANT_ABSENT, CLIENT_ABSENT -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** Of hours that leave room, how much help they hold. */
    private String summary(Visit visit) {
        return visit.time().isFixed()
                ? help()
                : help() + " (" + SpokenMinutes.of(visit.time().minutes(), language) + ")";
    }

    private String help() {
        return switch (language) {
            case LV -> "Asistents";
            case EN -> "Assistance";
        };
    }
}
