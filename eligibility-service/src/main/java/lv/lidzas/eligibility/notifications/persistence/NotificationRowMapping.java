package lv.lidzas.eligibility.notifications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.notifications.domain.Notification;
import lv.lidzas.eligibility.notifications.domain.NotificationId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Notifications to rows and back; why one failed is encrypted under the person's key. */
@ApplicationScoped
class NotificationRowMapping {

    private static final String FAILURE = "notification.failure";

    private final SealedFields fields;

    NotificationRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    /** Reads the keys of a page at once. */
    void fetchKeys(List<NotificationRow> rows) {
        fields.fetch(
                rows.stream().filter(row -> row.failure != null).map(row -> row.personId).toList());
    }

    NotificationRow row(Notification notification) {
        Notification.Passage passage = notification.passage();
        NotificationId corrects = notification.corrects();
        NotificationRow row = new NotificationRow();
        row.id = notification.id().value();
        row.decisionId = notification.decisionId().value();
        row.applicationId = notification.applicationId().value();
        row.personId = notification.personId().value();
        row.recipient = passage.recipient();
        row.channel = passage.channel();
        row.sentOn = passage.sentOn();
        row.receivedOn = passage.receivedOn();
        row.failure = fields.seal(row.personId, FAILURE, passage.failure());
        row.correctsId = corrects == null ? null : corrects.value();
        row.recordedAt = notification.at();
        row.recordedBy = notification.by().text();
        return row;
    }

    Notification toDomain(NotificationRow row) {
        return new Notification(
                new NotificationId(row.id),
                new DecisionId(row.decisionId),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                new Notification.Passage(
                        row.recipient, row.channel, row.sentOn, row.receivedOn, failure(row)),
                row.correctsId == null ? null : new NotificationId(row.correctsId),
                row.recordedAt,
                new PartyKey(row.recordedBy));
    }

    /** Of an erased person it cannot be read any more why, but still that it failed. */
    private @Nullable String failure(NotificationRow row) {
        return row.failure == null
                ? null
                : Objects.requireNonNullElse(fields.open(row.personId, FAILURE, row.failure), "");
    }
}
