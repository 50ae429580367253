package lv.lidzas.eligibility.notifications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.usecase.Decisions;
import lv.lidzas.eligibility.decisions.usecase.HeldDecisions;
import lv.lidzas.eligibility.notifications.domain.DayOfNotification;
import lv.lidzas.eligibility.notifications.domain.Notification;
import lv.lidzas.eligibility.notifications.domain.NotificationId;
import lv.lidzas.eligibility.notifications.domain.NotificationRefusal;
import lv.lidzas.kit.calendar.ContestTerm;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker records how a decision was notified (ieraksta lēmuma paziņošanu), or that it went otherwise than was recorded.
 *
 * <p>The decision is in force since the day that counts, because none of ours says otherwise (APL s.70); it may be contested for a
 * month, because all of ours say where and when to (APL s.76 to 79).
 */
@ApplicationScoped
public class RecordNotification {

    /**
     * What the caseworker records.
     *
     * @param decision that was notified
     * @param passage how it went
     * @param corrects the record whose place it takes; absent when it takes none
     * @param by the caseworker
     */
    public record Command(
            DecisionId decision,
            Notification.Passage passage,
            @Nullable NotificationId corrects,
            Caller by) {}

    private final HeldDecisions held;
    private final Decisions decisions;
    private final Notifications notifications;
    private final NotificationEvents events;
    private final LegalCalendar calendar;
    private final LegalClock clock;
    private final Ids ids;

    RecordNotification(
            HeldDecisions held,
            Decisions decisions,
            Notifications notifications,
            NotificationEvents events,
            LegalCalendar calendar,
            LegalClock clock,
            Ids ids) {
        this.held = held;
        this.decisions = decisions;
        this.notifications = notifications;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<Notification, NotificationRefusal> handle(Command command) {
        return switch (held.handle(command.decision(), command.by())) {
            case Result.Done<HeldDecisions.Held, DecisionRefusal>(HeldDecisions.Held it) ->
                    record(command, it.decision());
            case Result.Refused<HeldDecisions.Held, DecisionRefusal>(DecisionRefusal why) ->
                    Result.refused(
                            why instanceof CaseRefusal.OwnMatter
                                    ? new NotificationRefusal.OwnMatter()
                                    : new NotificationRefusal.Unknown());
        };
    }

    private Result<Notification, NotificationRefusal> record(Command command, Decision decision) {
        if (!(decision.state() instanceof DecisionState.Issued issued)) {
            return Result.refused(new NotificationRefusal.NotIssued());
        }
        List<Notification> before = notifications.of(decision.id());
        NotificationRefusal refusal = refusal(command, decision, issued.on(), before);
        if (refusal != null) {
            return Result.refused(refusal);
        }
        Notification recorded =
                new Notification(
                        new NotificationId(ids.next()),
                        decision.id(),
                        decision.applicationId(),
                        decision.personId(),
                        command.passage(),
                        command.corrects(),
                        clock.now(),
                        command.by().self());
        notifications.add(recorded);
        List<Notification> all = new ArrayList<>(before);
        all.add(recorded);
        follow(decision, DayOfNotification.of(all, calendar));
        return Result.done(recorded);
    }

    private @Nullable NotificationRefusal refusal(
            Command command, Decision decision, LocalDate decidedOn, List<Notification> before) {
        LocalDate today = clock.today();
        LocalDate sent = command.passage().sentOn();
        LocalDate received = command.passage().receivedOn();
        if (sent.isBefore(decidedOn) || sent.isAfter(today)) {
            return new NotificationRefusal.SentOutside(decidedOn, today);
        }
        if (received != null && (received.isBefore(sent) || received.isAfter(today))) {
            return new NotificationRefusal.ReceivedOutside(sent, today);
        }
        if (command.passage().isPresumedOfOrdinaryPost()
                && Ruling.takenBy(decision.ruling()) != null) {
            return new NotificationRefusal.OrdinaryPost();
        }
        return command.corrects() == null || isCorrectable(command.corrects(), before)
                ? null
                : new NotificationRefusal.NotCorrectable();
    }

    private static boolean isCorrectable(NotificationId id, List<Notification> before) {
        return before.stream().anyMatch(record -> record.id().equals(id))
                && before.stream().noneMatch(record -> id.equals(record.corrects()));
    }

    private void follow(Decision decision, @Nullable LocalDate notifiedOn) {
        ContestTerm term = notifiedOn == null ? null : ContestTerm.withNote(notifiedOn, calendar);
        if (!Objects.equals(term, decision.term())) {
            events.publish(new NotificationEvent.Notified(decisions.save(decision.notified(term))));
        }
    }
}
