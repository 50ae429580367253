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

    static CaseFile toDomain(CaseFileRow row) {
        return new CaseFile(
                new ApplicationId(row.applicationId),
                row.state,
                row.application == null
                        ? null
                        : StoredJson.read(row.application, ApplicationFacts.class),
                List.of(StoredJson.read(row.documents, DocumentFact[].class)));
    }

    static void write(CaseFile file, CaseFileRow row) {
        row.state = file.state();
        row.application = file.application() == null ? null : StoredJson.write(file.application());
        row.documents = StoredJson.write(file.documents());
    }
}
