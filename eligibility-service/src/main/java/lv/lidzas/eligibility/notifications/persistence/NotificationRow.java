package lv.lidzas.eligibility.notifications.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.notifications.domain.Recipient;
import lv.lidzas.kit.calendar.NotificationChannel;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code notification}. */
@Entity
@Immutable
@Table(name = "notification")
@SuppressWarnings("NullAway.Init")
class NotificationRow {

    @Id UUID id;
    UUID decisionId;
    UUID applicationId;
    UUID personId;

    @Enumerated(EnumType.STRING)
    Recipient recipient;

    @Enumerated(EnumType.STRING)
    NotificationChannel channel;

    LocalDate sentOn;
    @Nullable LocalDate receivedOn;
    byte @Nullable [] failure;
    @Nullable UUID correctsId;
    Instant recordedAt;
    String recordedBy;
}
