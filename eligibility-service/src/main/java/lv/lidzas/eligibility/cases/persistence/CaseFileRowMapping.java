package lv.lidzas.eligibility.cases.persistence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import org.jspecify.annotations.Nullable;

/** Case files to rows and back. */
final class CaseFileRowMapping {

    private CaseFileRowMapping() {}

    static CaseFile toDomain(CaseFileRow row, List<CaseDocumentRow> documents) {
        return new CaseFile(
                new ApplicationId(row.applicationId),
                row.state,
                application(row),
                documents.stream().map(CaseFileRowMapping::document).toList());
    }

    static void write(CaseFile file, CaseFileRow row) {
        row.state = file.state();
        ApplicationFacts stated = file.application();
        if (stated != null) {
            row.personId = stated.personId().value();
            row.representativeId = stated.representativeId();
            row.submitterSubject = stated.submitterSubject();
            row.bornOn = stated.bornOn();
            row.purposes = stated.purposes().stream().map(Purpose::code).toList();
            row.receivesVisualBenefit = stated.receivesVisualBenefit();
            row.declaredInMunicipality = stated.declaredInMunicipality();
        }
    }

    static void write(DocumentFact document, UUID application, CaseDocumentRow row) {
        row.documentId = document.id().value();
        row.applicationId = application;
        row.kind = document.kind();
        row.subjectPersonId = document.subjectPersonId();
        row.state = document.state();
        row.issuedOn = document.issuedOn();
        row.validUntil = document.validUntil();
        row.disabilityGroup = document.group();
        row.limitations = document.limitations().stream().map(Enum::name).sorted().toList();
    }

    private static @Nullable ApplicationFacts application(CaseFileRow row) {
        if (row.personId == null || row.bornOn == null) {
            return null;
        }
        return new ApplicationFacts(
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                row.representativeId,
                row.submitterSubject,
                row.bornOn,
                row.purposes.stream()
                        .map(Purpose::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                row.receivesVisualBenefit,
                row.declaredInMunicipality);
    }

    private static DocumentFact document(CaseDocumentRow row) {
        return new DocumentFact(
                new DocumentId(row.documentId),
                row.kind,
                row.subjectPersonId,
                row.state,
                row.issuedOn,
                row.validUntil,
                row.disabilityGroup,
                row.limitations.stream().map(Limitation::valueOf).collect(Collectors.toSet()));
    }
}
