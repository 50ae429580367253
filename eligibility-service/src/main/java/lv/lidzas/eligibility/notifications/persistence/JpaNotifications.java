package lv.lidzas.eligibility.notifications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.notifications.domain.Notification;
import lv.lidzas.eligibility.notifications.usecase.Notifications;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Notifications in PostgreSQL, which lets none be changed. */
@ApplicationScoped
public class JpaNotifications implements Notifications {

    private final NotificationRows rows;
    private final NotificationRowMapping mapping;

    JpaNotifications(NotificationRows rows, NotificationRowMapping mapping) {
        this.rows = rows;
        this.mapping = mapping;
    }

    @Override
    public void add(Notification notification) {
        rows.persist(mapping.row(notification));
    }

    @Override
    public List<Notification> of(DecisionId decision) {
        return rows.list("decisionId = ?1 order by id desc", decision.value()).stream()
                .map(mapping::toDomain)
                .toList();
    }

    @Override
    public Slice<Notification> list(DecisionId decision, PageRequest page) {
        Slice<NotificationRow> listed =
                new Conditions(NotificationRow.class)
                        .and("decisionId = :decision", "decision", decision.value())
                        .newestFirst(rows, page, row -> row.id);
        mapping.fetchKeys(listed.items());
        return listed.map(mapping::toDomain);
    }
}
