package lv.lidzas.eligibility.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.json.StoredJson;

/** Case files to rows and back; what the application states is encrypted under the person's key. */
@ApplicationScoped
class CaseFileRowMapping {

    private static final String APPLICATION = "case_file.application";

    private final SealedFields fields;

    CaseFileRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    /** Of an erased person nothing is stated any more. */
    CaseFile toDomain(CaseFileRow row, List<CaseDocumentRow> documents) {
        String stated =
                row.personId == null
                        ? null
                        : fields.open(row.personId, APPLICATION, row.application);
        return new CaseFile(
                new ApplicationId(row.applicationId),
                row.state,
                stated == null ? null : StoredJson.read(stated, ApplicationFacts.class),
                row.purposeChanges,
                documents.stream().map(CaseFileRowMapping::toDomain).toList());
    }

    static DocumentFact toDomain(CaseDocumentRow row) {
        return StoredJson.read(row.fact, DocumentFact.class);
    }

    static void write(DocumentFact document, CaseDocumentRow row) {
        row.fact = StoredJson.write(document);
    }

    void write(CaseFile file, CaseFileRow row) {
        row.state = file.state();
        row.purposeChanges = file.purposeChanges();
        ApplicationFacts stated = file.application();
        if (stated != null) {
            UUID person = stated.personId().value();
            row.personId = person;
            row.application =
                    fields.reseal(row.application, person, APPLICATION, StoredJson.write(stated));
        }
    }
}
