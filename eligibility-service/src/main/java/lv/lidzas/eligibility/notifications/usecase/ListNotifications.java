package lv.lidzas.eligibility.notifications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.usecase.FindDecision;
import lv.lidzas.eligibility.notifications.domain.Notification;
import lv.lidzas.eligibility.notifications.domain.NotificationRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;

/** Reads how a decision was notified (parāda lēmuma paziņošanu), to whoever may read the decision. */
@ApplicationScoped
public class ListNotifications {

    private final FindDecision findDecision;
    private final Notifications notifications;

    ListNotifications(FindDecision findDecision, Notifications notifications) {
        this.findDecision = findDecision;
        this.notifications = notifications;
    }

    @Transactional
    public Result<Slice<Notification>, NotificationRefusal> handle(
            DecisionId id, PageRequest page, Caller caller) {
        return switch (findDecision.handle(id, caller)) {
            case Result.Done<Decision, DecisionRefusal>(Decision decision) ->
                    Result.done(notifications.list(decision.id(), page));
            case Result.Refused<Decision, DecisionRefusal> _ ->
                    Result.refused(new NotificationRefusal.Unknown());
        };
    }
}
