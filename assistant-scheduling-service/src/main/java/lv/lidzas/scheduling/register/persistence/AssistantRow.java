package lv.lidzas.scheduling.register.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.ExperienceKind;
import org.jspecify.annotations.Nullable;

/** An entry of the register as the table keeps it; only {@link AssistantRowMapping} reads and writes it. */
@Entity
@Table(name = "assistant")
class AssistantRow {

    @Id UUID id;
    @Version long version;
    byte[] givenName;
    byte[] familyName;

    /** None once the assistant was erased. */
    byte @Nullable [] wholeNameIndex;

    /** None once the assistant was erased. */
    byte @Nullable [] personalCodeIndex;

    byte[] personalCodeCipher;
    byte @Nullable [] phone;
    byte @Nullable [] email;

    @Enumerated(EnumType.STRING)
    ExperienceKind experienceKind;

    byte[] experienceDescription;
    @Nullable String loginKey;
    int otherMinutesPerWeek;
    LocalDate activeFrom;
    @Nullable LocalDate activeUntil;

    @Enumerated(EnumType.STRING)
    AssistantState state;

    /** {@link Assistant#serves} as a condition of a query, on the days from {@code :first} to {@code :last}. */
    static String serves(String row) {
        return "%1$s.state = ACTIVE and %1$s.activeFrom <= :first and (%1$s.activeUntil is null or %1$s.activeUntil >= :last)"
                .formatted(row);
    }

    @SuppressWarnings("NullAway.Init")
    AssistantRow() {}
}
