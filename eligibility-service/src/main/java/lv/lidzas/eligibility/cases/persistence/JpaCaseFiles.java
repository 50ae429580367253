package lv.lidzas.eligibility.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * Case files in PostgreSQL.
 *
 * <p>The row is opened and locked before anything is read: two events about one application, from two topics, must not each
 * run the rules without knowing of the other.
 */
@ApplicationScoped
public class JpaCaseFiles implements CaseFiles {

    /** One statement opens, locks and reads; the empty update is what makes PostgreSQL lock and return a row that is there. */
    private static final String HOLD =
            """
            insert into case_file (application_id, state, documents, version) values (?1, 'OPEN', '[]', 0)
            on conflict on constraint pk_case_file do update set version = case_file.version
            returning *
            """;

    private final CaseFileRows files;
    private final CaseFileRowMapping mapping;

    JpaCaseFiles(CaseFileRows files, CaseFileRowMapping mapping) {
        this.files = files;
        this.mapping = mapping;
    }

    @Override
    public CaseFile hold(ApplicationId id) {
        Object row =
                files.getEntityManager()
                        .createNativeQuery(HOLD, CaseFileRow.class)
                        .setParameter(1, id.value())
                        .getSingleResult();
        return mapping.toDomain((CaseFileRow) row);
    }

    @Override
    public @Nullable CaseFile holdKnown(ApplicationId id) {
        CaseFileRow row = files.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        return row == null ? null : mapping.toDomain(row);
    }

    @Override
    public void save(CaseFile file) {
        mapping.write(file, files.findById(file.id().value()));
        files.flush();
    }
}
