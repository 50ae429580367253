package lv.lidzas.eligibility.persistence;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.domain.ApplicationFacts;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.CaseFile;
import lv.lidzas.eligibility.domain.DocumentFact;
import lv.lidzas.eligibility.domain.DocumentId;
import lv.lidzas.eligibility.domain.Limitation;
import lv.lidzas.eligibility.domain.PersonId;
import lv.lidzas.eligibility.domain.Purpose;
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

    static void fill(CaseFileRow row, CaseFile file) {
        row.state = file.state();
        ApplicationFacts stated = file.application();
        if (stated != null) {
            row.personId = stated.personId().value();
            row.representativeId = stated.representativeId();
            row.submitterSubject = stated.submitterSubject();
            row.bornOn = stated.bornOn();
            row.purposes = names(stated.purposes());
            row.receivesVisualBenefit = stated.receivesVisualBenefit();
            row.declaredInMunicipality = stated.declaredInMunicipality();
            row.preferredAssistantId = stated.preferredAssistantId();
        }
    }

    static void fill(CaseDocumentRow row, UUID application, DocumentFact document) {
        row.documentId = document.id().value();
        row.applicationId = application;
        row.kind = document.kind();
        row.subjectPersonId = document.subjectPersonId();
        row.state = document.state();
        row.issuedOn = document.issuedOn();
        row.validUntil = document.validUntil();
        row.disabilityGroup = document.group();
        row.limitations = names(document.limitations());
    }

    /** Enum constants as an array of text, in a stable order. */
    static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }

    /** The purposes in an array of text. */
    static Set<Purpose> purposes(List<String> names) {
        return names.stream()
                .map(Purpose::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Purpose.class)));
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
                purposes(row.purposes),
                row.receivesVisualBenefit,
                row.declaredInMunicipality,
                row.preferredAssistantId);
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
