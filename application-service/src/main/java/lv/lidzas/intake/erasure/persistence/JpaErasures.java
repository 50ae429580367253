package lv.lidzas.intake.erasure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.intake.erasure.domain.Erasure;
import lv.lidzas.intake.erasure.usecase.Erasures;
import lv.lidzas.intake.persons.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** Who was erased, in PostgreSQL. */
@ApplicationScoped
public class JpaErasures implements Erasures {

    private final ErasureRows rows;

    JpaErasures(ErasureRows rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable Erasure find(PersonId person) {
        ErasureRow row = rows.findById(person.value());
        return row == null ? null : ErasureRowMapping.toDomain(row);
    }

    @Override
    public void add(Erasure erasure) {
        ErasureRow row = new ErasureRow();
        ErasureRowMapping.write(erasure, row);
        rows.persistAndFlush(row);
    }
}
