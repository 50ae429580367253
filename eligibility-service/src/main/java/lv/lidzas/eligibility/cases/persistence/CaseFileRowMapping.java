package lv.lidzas.eligibility.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.domain.CaseState;
import lv.lidzas.eligibility.cases.domain.IdentityKind;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.NeedFact;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** Case files to rows and back; what the application states and what was found of the need is encrypted under the person's key. */
@ApplicationScoped
class CaseFileRowMapping {

    private static final String APPLICATION = "case_file.application";
    private static final String NEED = "case_file.need";

    private final SealedFields fields;

    CaseFileRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    /** Of an erased person nothing is stated any more. */
    CaseFile toDomain(CaseFileRow row, List<CaseDocumentRow> documents) {
        return new CaseFile(
                new ApplicationId(row.applicationId),
                row.state,
                row.decideBy,
                row.personId == null ? null : stated(row.personId, row.application),
                row.purposeChanges,
                documents.stream().map(CaseFileRowMapping::toDomain).toList(),
                row.personId == null ? null : need(row.personId, row.need));
    }

    /**
     * Files from their columns, in the order of the rows' table; without what is not asked for.
     *
     * @param files id, state, person, application, need, day to decide by and changes of purposes of each
     * @param facts the documents of each
     */
    Map<ApplicationId, CaseFile> toDomain(List<Object[]> files, Map<UUID, List<String>> facts) {
        fields.fetch(files.stream().map(file -> (UUID) file[2]).filter(Objects::nonNull).toList());
        Map<ApplicationId, CaseFile> all = new HashMap<>();
        for (Object[] file : files) {
            ApplicationId id = new ApplicationId((UUID) file[0]);
            UUID person = (UUID) file[2];
            all.put(
                    id,
                    new CaseFile(
                            id,
                            (CaseState) file[1],
                            (LocalDate) file[5],
                            person == null ? null : stated(person, (byte[]) file[3]),
                            (int) file[6],
                            facts.getOrDefault(id.value(), List.of()).stream()
                                    .map(CaseFileRowMapping::document)
                                    .toList(),
                            person == null ? null : need(person, (byte[]) file[4])));
        }
        return all;
    }

    private @Nullable ApplicationFacts stated(UUID person, byte @Nullable [] sealed) {
        String stated = fields.open(person, APPLICATION, sealed);
        return stated == null ? null : StoredJson.read(stated, ApplicationFacts.class);
    }

    private @Nullable NeedFact need(UUID person, byte @Nullable [] sealed) {
        String need = fields.open(person, NEED, sealed);
        return need == null ? null : StoredJson.read(need, NeedFact.class);
    }

    static DocumentFact toDomain(CaseDocumentRow row) {
        return document(row.fact);
    }

    private static DocumentFact document(String fact) {
        return StoredJson.read(fact, DocumentFact.class);
    }

    static void write(DocumentFact document, CaseDocumentRow row) {
        row.fact = StoredJson.write(document);
    }

    void write(CaseFile file, CaseFileRow row) {
        row.state = file.state();
        row.purposeChanges = file.purposeChanges();
        row.decideBy = file.decideBy();
        ApplicationFacts stated = file.application();
        if (stated != null) {
            UUID person = stated.personId().value();
            row.personId = person;
            row.identity = IdentityKind.of(stated.identityMethod()).name();
            row.application =
                    fields.reseal(row.application, person, APPLICATION, StoredJson.write(stated));
            NeedFact need = file.need();
            row.need =
                    fields.reseal(
                            row.need, person, NEED, need == null ? null : StoredJson.write(need));
        }
    }
}
