package lv.lidzas.eligibility.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseChanges;
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

    /** One statement opens, locks and reads; the empty update is what makes PostgreSQL lock and return a row that is there. */
    private static final String HOLD =
            """
            insert into case_file (application_id, state, version) values (?1, 'OPEN', 0)
            on conflict on constraint pk_case_file do update set version = case_file.version
            returning *
            """;

    private static final String HELD =
            """
            select file, document from CaseFileRow file
            left join CaseDocumentRow document on document.key.applicationId = file.applicationId
            where file.applicationId = ?1
            """;

    private static final String FILES =
            "select applicationId, state, personId, application, need, decideBy, purposeChanges from CaseFileRow where applicationId in ?1";

    private static final String DOCUMENTS =
            "select key.applicationId, fact from CaseDocumentRow where key.applicationId in ?1";

    private final CaseFileRows files;
    private final CaseDocumentRows documents;
    private final CaseFileRowMapping mapping;
    private final CaseChanges changes;

    JpaCaseFiles(
            CaseFileRows files,
            CaseDocumentRows documents,
            CaseFileRowMapping mapping,
            CaseChanges changes) {
        this.files = files;
        this.documents = documents;
        this.mapping = mapping;
        this.changes = changes;
    }

    @Override
    public CaseFile hold(ApplicationId id) {
        return withDocuments(opened(id));
    }

    @Override
    public @Nullable CaseFile holdKnown(ApplicationId id) {
        CaseFileRow row = files.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        return row == null ? null : withDocuments(row);
    }

    @Override
    public @Nullable CaseFile held(ApplicationId id) {
        List<Object[]> rows =
                files.getEntityManager()
                        .createQuery(HELD, Object[].class)
                        .setParameter(1, id.value())
                        .getResultList();
        return rows.isEmpty()
                ? null
                : mapping.toDomain(
                        (CaseFileRow) rows.getFirst()[0],
                        rows.stream()
                                .map(row -> (CaseDocumentRow) row[1])
                                .filter(Objects::nonNull)
                                .toList());
    }

    /** Columns instead of rows: nothing is remembered, and a page costs two statements and its keys. */
    @Override
    public Map<ApplicationId, CaseFile> read(Collection<ApplicationId> ids) {
        List<UUID> values = ids.stream().map(ApplicationId::value).toList();
        Map<UUID, List<String>> facts =
                asked(DOCUMENTS, values).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> (UUID) row[0],
                                        Collectors.mapping(
                                                row -> (String) row[1], Collectors.toList())));
        return mapping.toDomain(asked(FILES, values), facts);
    }

    private List<Object[]> asked(String query, List<UUID> ids) {
        return files.getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter(1, ids)
                .getResultList();
    }

    @Override
    public boolean hear(ApplicationId id, DocumentFact document) {
        opened(id);
        CaseDocumentRow.Key key = new CaseDocumentRow.Key(id.value(), document.id().value());
        CaseDocumentRow known = documents.findById(key);
        if (known == null) {
            CaseDocumentRow row = new CaseDocumentRow();
            row.key = key;
            CaseFileRowMapping.write(document, row);
            documents.persist(row);
            return true;
        }
        if (document.supersedes(CaseFileRowMapping.toDomain(known))) {
            CaseFileRowMapping.write(document, known);
            return true;
        }
        return false;
    }

    @Override
    public void save(CaseFile file) {
        mapping.write(file, files.findById(file.id().value()));
        files.flush();
        changes.note(file.id());
    }

    private CaseFileRow opened(ApplicationId id) {
        return (CaseFileRow)
                files.getEntityManager()
                        .createNativeQuery(HOLD, CaseFileRow.class)
                        .setParameter(1, id.value())
                        .getSingleResult();
    }

    private CaseFile withDocuments(CaseFileRow row) {
        return mapping.toDomain(row, documents.list("key.applicationId", row.applicationId));
    }
}
