package lv.lidzas.eligibility.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Objects;
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

    private static final String OPEN =
            """
            insert into case_file (application_id, state, documents, version) values (?1, 'OPEN', '[]', 0)
            on conflict on constraint pk_case_file do nothing
            """;

    private final CaseFileRows files;

    JpaCaseFiles(CaseFileRows files) {
        this.files = files;
    }

    @Override
    public CaseFile hold(ApplicationId id) {
        files.getEntityManager()
                .createNativeQuery(OPEN)
                .setParameter(1, id.value())
                .executeUpdate();
        return Objects.requireNonNull(holdKnown(id));
    }

    @Override
    public @Nullable CaseFile holdKnown(ApplicationId id) {
        CaseFileRow row = files.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        return row == null ? null : CaseFileRowMapping.toDomain(row);
    }

    @Override
    public void save(CaseFile file) {
        CaseFileRowMapping.write(file, files.findById(file.id().value()));
        files.flush();
    }
}
