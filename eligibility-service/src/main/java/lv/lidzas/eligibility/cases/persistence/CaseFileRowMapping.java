package lv.lidzas.eligibility.cases.persistence;

import java.util.Arrays;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.domain.StoredApplication;
import lv.lidzas.eligibility.cases.domain.StoredDocument;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.json.StoredJson;

/** Case files to rows and back. */
final class CaseFileRowMapping {

    private CaseFileRowMapping() {}

    static CaseFile toDomain(CaseFileRow row) {
        StoredDocument[] documents = StoredJson.read(row.documents, StoredDocument[].class);
        return new CaseFile(
                new ApplicationId(row.applicationId),
                row.state,
                row.application == null
                        ? null
                        : StoredJson.read(row.application, StoredApplication.class).toFacts(),
                Arrays.stream(documents).map(StoredDocument::toFact).toList());
    }

    static void write(CaseFile file, CaseFileRow row) {
        row.state = file.state();
        row.application =
                file.application() == null
                        ? null
                        : StoredJson.write(StoredApplication.of(file.application()));
        row.documents =
                StoredJson.write(file.documents().stream().map(StoredDocument::of).toList());
    }
}
