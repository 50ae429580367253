package lv.lidzas.eligibility.worklist.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.worklist.domain.CaseNote;
import lv.lidzas.eligibility.worklist.usecase.CaseNotes;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;

/** Working notes in PostgreSQL; their text is encrypted under the person's key. */
@ApplicationScoped
public class JpaCaseNotes implements CaseNotes {

    private static final String TEXT = "case_note.text";

    private final CaseNoteRows rows;
    private final SealedFields fields;

    JpaCaseNotes(CaseNoteRows rows, SealedFields fields) {
        this.rows = rows;
        this.fields = fields;
    }

    @Override
    public void add(CaseNote note) {
        CaseNoteRow row = new CaseNoteRow();
        row.id = note.id();
        row.applicationId = note.applicationId().value();
        row.personId = note.personId().value();
        row.text = fields.sealed(row.personId, TEXT, note.text());
        row.writtenAt = note.at();
        row.writtenBy = note.by().text();
        rows.persist(row);
    }

    @Override
    public Slice<CaseNote> of(ApplicationId application, PageRequest page) {
        Slice<CaseNoteRow> listed =
                new Conditions(CaseNoteRow.class)
                        .and("applicationId = :application", "application", application.value())
                        .newestFirst(rows, page, row -> row.id);
        fields.fetch(listed.items().stream().map(row -> row.personId).distinct().toList());
        return listed.map(this::toDomain);
    }

    private CaseNote toDomain(CaseNoteRow row) {
        return new CaseNote(
                row.id,
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                // Of an erased person nothing can be read any more.
                Objects.requireNonNullElse(fields.open(row.personId, TEXT, row.text), ""),
                row.writtenAt,
                new PartyKey(row.writtenBy));
    }
}
