package lv.lidzas.scheduling.choices.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person's choice as the table keeps it. */
@Entity
@Table(name = "assistant_choice")
class ChoiceRow {

    @Id UUID humanId;
    @Version long version;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> preferred;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> blocked;

    @SuppressWarnings("NullAway.Init")
    ChoiceRow() {}
}
