package lv.lidzas.documents.filing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.usecase.CaseDocuments;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.kit.parties.DeletedCases;

/**
 * Deletes a case from the tables of all features, and its files.
 *
 * <p>The files go before the transaction ends. If it fails they are gone nevertheless, which the next attempt would do anyway.
 */
@ApplicationScoped
public class SqlCaseDocuments implements CaseDocuments {

    private static final List<String> DELETES =
            List.of(
                    "delete from document_correction where document_id in (select id from document where application_id = ?)",
                    "delete from document where application_id = ?",
                    "delete from known_case where application_id = ?");

    private final DocumentRows rows;
    private final BlobStore blobs;
    private final DeletedCases deleted;

    SqlCaseDocuments(DocumentRows rows, BlobStore blobs, DeletedCases deleted) {
        this.rows = rows;
        this.blobs = blobs;
        this.deleted = deleted;
    }

    @Override
    public void delete(ApplicationId application) {
        List<ContentHash> files =
                rows
                        .list("applicationId = ?1 and blobName is not null", application.value())
                        .stream()
                        .map(row -> row.blobName)
                        .map(ContentHash::new)
                        .toList();
        deleted.delete(application.value(), DELETES);
        files.forEach(blobs::destroy);
    }
}
