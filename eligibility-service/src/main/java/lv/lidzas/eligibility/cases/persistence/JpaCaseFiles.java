package lv.lidzas.eligibility.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
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
            insert into case_file (application_id, state, purposes, receives_visual_benefit,
                                   declared_in_municipality, version)
            values (?1, 'OPEN', '{}', false, false, 0)
            on conflict on constraint pk_case_file do nothing
            """;

    private final CaseFileRows files;
    private final CaseDocumentRows documents;

    JpaCaseFiles(CaseFileRows files, CaseDocumentRows documents) {
        this.files = files;
        this.documents = documents;
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
        if (row == null) {
            return null;
        }
        List<CaseDocumentRow> known = documents.list("applicationId", id.value());
        return CaseFileRowMapping.toDomain(row, known);
    }

    @Override
    public void save(CaseFile file) {
        CaseFileRowMapping.write(file, files.findById(file.id().value()));
        for (DocumentFact document : file.documents()) {
            save(file.id().value(), document);
        }
        files.flush();
    }

    private void save(UUID application, DocumentFact document) {
        @Nullable CaseDocumentRow known = documents.findById(document.id().value());
        CaseDocumentRow row = known == null ? new CaseDocumentRow() : known;
        CaseFileRowMapping.write(document, application, row);
        if (known == null) {
            documents.persist(row);
        }
    }
}
