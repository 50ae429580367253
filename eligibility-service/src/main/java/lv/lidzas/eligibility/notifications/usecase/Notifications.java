package lv.lidzas.eligibility.notifications.usecase;

import java.util.List;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.notifications.domain.Notification;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** The notifications of decisions (paziņošana); none is ever changed. */
public interface Notifications {

    /** Keeps a new record. */
    void add(Notification notification);

    /** All of a decision, newest first; there are few. */
    List<Notification> of(DecisionId decision);

    /** Those of a decision, newest first. */
    Slice<Notification> list(DecisionId decision, PageRequest page);
}
