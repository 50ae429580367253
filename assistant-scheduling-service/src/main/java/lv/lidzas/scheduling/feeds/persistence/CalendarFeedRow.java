package lv.lidzas.scheduling.feeds.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.Language;
import lv.lidzas.scheduling.feeds.domain.FeedReach;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A calendar feed as the table keeps it. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeedRow {

    @Id UUID id;
    byte[] secretHash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> partyKeys;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> assistantIds;

    @Enumerated(EnumType.STRING)
    Language language;

    String madeBy;

    @Enumerated(EnumType.STRING)
    FeedReach reach;

    Instant madeAt;
    @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    CalendarFeedRow() {}
}
