package lv.lidzas.eligibility.hearings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.hearings.domain.Statement;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Hearings to rows and back; what was asked and said is encrypted under the person's key. */
@ApplicationScoped
class HearingRowMapping {

    private static final String MESSAGE = "hearing.message";
    private static final String STATEMENT = "hearing.statement";

    private final SealedFields fields;

    HearingRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    /** Reads the keys of a page at once. */
    void fetchKeys(List<HearingRow> rows) {
        fields.fetch(rows.stream().map(row -> row.personId).toList());
    }

    void write(Hearing hearing, HearingRow row) {
        row.id = hearing.id().value();
        row.applicationId = hearing.applicationId().value();
        row.personId = hearing.personId().value();
        row.grounds = hearing.grounds();
        row.message =
                Objects.requireNonNull(
                        fields.reseal(row.message, row.personId, MESSAGE, hearing.message()));
        row.dueOn = hearing.dueOn();
        row.invitedAt = hearing.invited().at();
        row.invitedBy = hearing.invited().by().text();
        Statement said = hearing.statement();
        if (said != null) {
            row.statement = fields.reseal(row.statement, row.personId, STATEMENT, said.text());
            row.heardAt = said.at();
            row.heardFrom = said.by().text();
        }
    }

    Hearing toDomain(HearingRow row) {
        return new Hearing(
                new HearingId(row.id),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                row.grounds,
                opened(row, MESSAGE, row.message),
                row.dueOn,
                new Hearing.Invitation(row.invitedAt, new PartyKey(row.invitedBy)),
                statement(row));
    }

    private @Nullable Statement statement(HearingRow row) {
        return row.heardAt == null || row.heardFrom == null
                ? null
                : new Statement(
                        opened(row, STATEMENT, row.statement),
                        row.heardAt,
                        new PartyKey(row.heardFrom));
    }

    /** Of an erased person nothing can be read any more. */
    private String opened(HearingRow row, String column, byte @Nullable [] sealed) {
        return Objects.requireNonNullElse(fields.open(row.personId, column, sealed), "");
    }
}
