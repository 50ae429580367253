package lv.lidzas.documents.subjectaccess.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import lv.lidzas.documents.content.usecase.DamagedContent;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.usecase.HandOutContent;
import lv.lidzas.documents.filing.usecase.OpenedContent;
import lv.lidzas.kit.subject.DataSubject;
import lv.lidzas.kit.subject.SubjectFiles;
import lv.lidzas.kit.subject.SubjectIds;
import org.jspecify.annotations.Nullable;

/** The files of the documents that are given, opened one after the other. */
@ApplicationScoped
public class DocumentFiles implements SubjectFiles {

    /** Of an erased person there are no bytes, and nothing is missing. */
    private static final String WITH_BYTES =
            "select id from document where blob_name is not null and id in (%s) order by id"
                    .formatted(DocumentTables.DOCUMENTS);

    private final SubjectIds ids;
    private final HandOutContent handOut;

    DocumentFiles(SubjectIds ids, HandOutContent handOut) {
        this.ids = ids;
        this.handOut = handOut;
    }

    @Override
    public List<UUID> of(DataSubject subject) throws SQLException {
        return ids.found(WITH_BYTES, subject);
    }

    @Override
    public @Nullable SubjectFile open(UUID id) {
        try {
            OpenedContent opened = handOut.handle(new DocumentId(id));
            return opened == null
                    ? null
                    : new SubjectFile(
                            opened.document().content().fileName().value(), opened.bytes());
        } catch (DamagedContent _) {
            return null;
        }
    }
}
