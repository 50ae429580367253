package lv.lidzas.scheduling.ledger.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.PostingCause;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A posting as the table keeps it; only {@link PostingRowMapping} reads and writes it. */
@Entity
@Immutable
@Table(name = "posting")
class PostingRow {

    @Id UUID id;
    UUID budgetId;
    @Nullable UUID assistantId;

    @Enumerated(EnumType.STRING)
    Account fromAccount;

    @Enumerated(EnumType.STRING)
    Account toAccount;

    @Enumerated(EnumType.STRING)
    GrantedTime.Per countedPer;

    LocalDate firstSpan;
    LocalDate lastSpan;
    int minutes;

    @Enumerated(EnumType.STRING)
    PostingCause cause;

    UUID causeId;
    Instant postedAt;

    @SuppressWarnings("NullAway.Init")
    PostingRow() {}
}
