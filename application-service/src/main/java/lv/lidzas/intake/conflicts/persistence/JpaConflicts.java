package lv.lidzas.intake.conflicts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest;
import lv.lidzas.intake.conflicts.usecase.ConflictFilter;
import lv.lidzas.intake.conflicts.usecase.Conflicts;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The register of conflicts of interest in PostgreSQL. */
@ApplicationScoped
public class JpaConflicts implements Conflicts {

    private final ConflictOfInterestRows rows;
    private final SealedFields fields;

    JpaConflicts(ConflictOfInterestRows rows, SealedFields fields) {
        this.rows = rows;
        this.fields = fields;
    }

    @Override
    public void add(ConflictOfInterest conflict) {
        rows.persist(ConflictOfInterestRowMapping.toRow(conflict, fields));
    }

    @Override
    public @Nullable ConflictOfInterest find(UUID id) {
        return toDomain(rows.findById(id));
    }

    @Override
    public @Nullable ConflictOfInterest findForChange(UUID id) {
        return toDomain(rows.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private @Nullable ConflictOfInterest toDomain(@Nullable ConflictOfInterestRow row) {
        return row == null ? null : ConflictOfInterestRowMapping.toDomain(row, fields);
    }

    @Override
    public void end(ConflictOfInterest ended) {
        ConflictOfInterestRowMapping.writeEnd(ended, rows.findById(ended.id()));
    }

    @Override
    public Slice<ConflictOfInterest> list(ConflictFilter filter, PageRequest page) {
        PartyKey staff = filter.staff();
        Slice<ConflictOfInterestRow> listed =
                new Conditions(ConflictOfInterestRow.class)
                        .and("staffKey = :staff", "staff", staff == null ? null : staff.text())
                        .and("personId in :people", "people", all(filter.people(), PersonId::value))
                        .and("staffKey in :own", "own", all(filter.own(), PartyKey::text))
                        .newestFirst(rows, page, row -> row.id);
        fields.fetch(listed.items().stream().map(row -> row.personId).toList());
        return listed.map(row -> ConflictOfInterestRowMapping.toDomain(row, fields));
    }

    private static <T, V> @Nullable List<V> all(
            @Nullable Collection<T> items, Function<T, V> value) {
        return items == null ? null : items.stream().map(value).toList();
    }
}
