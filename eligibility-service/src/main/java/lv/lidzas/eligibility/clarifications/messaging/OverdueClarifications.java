package lv.lidzas.eligibility.clarifications.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.usecase.DayTask;
import lv.lidzas.eligibility.clarifications.domain.ClarificationId;
import lv.lidzas.eligibility.clarifications.usecase.ListOverdue;
import lv.lidzas.eligibility.clarifications.usecase.TellOverdue;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** When days pass, tells of the questions whose day to answer has passed. */
@ApplicationScoped
public class OverdueClarifications implements DayTask {

    private static final Logger LOG = Logger.getLogger(OverdueClarifications.class);
    private static final int AT_ONCE = 200;

    private final ListOverdue listOverdue;
    private final TellOverdue tellOverdue;

    OverdueClarifications(ListOverdue listOverdue, TellOverdue tellOverdue) {
        this.listOverdue = listOverdue;
        this.tellOverdue = tellOverdue;
    }

    @Override
    public void handle() {
        @Nullable UUID last = null;
        do {
            Slice<ClarificationId> some = listOverdue.handle(new PageRequest(last, AT_ONCE));
            some.items().forEach(this::tell);
            last = some.next();
        } while (last != null);
    }

    /** One that fails stops no other, and is found again in the next round. */
    private void tell(ClarificationId id) {
        try {
            tellOverdue.handle(id);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Clarification %s waits for the next round (%s).", id, e.getClass().getName());
        }
    }
}
