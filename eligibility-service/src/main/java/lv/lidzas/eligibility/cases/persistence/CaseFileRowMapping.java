package lv.lidzas.eligibility.cases.persistence;

import java.util.List;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.kit.json.StoredJson;

/** Case files to rows and back. */
final class CaseFileRowMapping {

    private CaseFileRowMapping() {}

    static CaseFile toDomain(CaseFileRow row, List<CaseDocumentRow> documents) {
        return new CaseFile(
                new ApplicationId(row.applicationId),
                row.state,
                row.application == null
                        ? null
                        : StoredJson.read(row.application, ApplicationFacts.class),
                documents.stream().map(CaseFileRowMapping::toDomain).toList());
    }

    static DocumentFact toDomain(CaseDocumentRow row) {
        return StoredJson.read(row.fact, DocumentFact.class);
    }

    static void write(DocumentFact document, CaseDocumentRow row) {
        row.fact = StoredJson.write(document);
    }

    static void write(CaseFile file, CaseFileRow row) {
        row.state = file.state();
        row.application = file.application() == null ? null : StoredJson.write(file.application());
    }
}
