package lv.lidzas.intake.conflicts.persistence;

import java.util.Objects;
import java.util.UUID;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest.Signature;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest.Stated;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest.Term;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Turns entries of the register into rows and back. */
final class ConflictOfInterestRowMapping {

    private static final String LOGIN = "conflict_of_interest.staff_login";
    private static final String REASON = "conflict_of_interest.reason";

    private ConflictOfInterestRowMapping() {}

    static ConflictOfInterestRow toRow(ConflictOfInterest conflict, SealedFields fields) {
        UUID person = conflict.person().value();
        Stated stated = Objects.requireNonNull(conflict.stated(), "a new entry states something");
        ConflictOfInterestRow row = new ConflictOfInterestRow();
        row.id = conflict.id();
        row.staffKey = conflict.staff().text();
        row.staffLogin = fields.sealed(person, LOGIN, stated.login());
        row.personId = person;
        row.kind = conflict.kind();
        row.reason = fields.sealed(person, REASON, stated.reason());
        row.validFrom = conflict.term().from();
        row.declaredBy = conflict.declared().by().text();
        row.declaredAt = conflict.declared().at();
        writeEnd(conflict, row);
        return row;
    }

    /** Nothing else of an entry ever changes. */
    static void writeEnd(ConflictOfInterest conflict, ConflictOfInterestRow row) {
        Signature ended = conflict.ended();
        row.validUntil = conflict.term().until();
        row.endedBy = ended == null ? null : ended.by().text();
        row.endedAt = ended == null ? null : ended.at();
    }

    static ConflictOfInterest toDomain(ConflictOfInterestRow row, SealedFields fields) {
        String login = fields.open(row.personId, LOGIN, row.staffLogin);
        String reason = fields.open(row.personId, REASON, row.reason);
        return new ConflictOfInterest(
                row.id,
                new PartyKey(row.staffKey),
                new PersonId(row.personId),
                row.kind,
                new Term(row.validFrom, row.validUntil),
                login == null || reason == null ? null : new Stated(login, reason),
                new Signature(new PartyKey(row.declaredBy), row.declaredAt),
                ended(row));
    }

    private static @Nullable Signature ended(ConflictOfInterestRow row) {
        return row.endedBy == null || row.endedAt == null
                ? null
                : new Signature(new PartyKey(row.endedBy), row.endedAt);
    }
}
