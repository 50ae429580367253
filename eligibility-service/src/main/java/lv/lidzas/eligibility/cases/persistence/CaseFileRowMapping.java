package lv.lidzas.eligibility.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
                read(opened(row.personId, APPLICATION, row.application), ApplicationFacts.class),
                row.purposeChanges,
                documents.stream().map(CaseFileRowMapping::toDomain).toList(),
                read(opened(row.personId, NEED, row.need), NeedFact.class));
    }

    /**
     * Files from their columns, in the order of the rows' table; without what is not asked for.
     *
     * @param files id, state, person, application, need, day to decide by and changes of purposes of each
     * @param facts the documents of each
     */
    Map<ApplicationId, CaseFile> toDomain(List<Object[]> files, Map<UUID, List<String>> facts) {
        fields.fetch(files.stream().map(file -> (UUID) file[2]).filter(Objects::nonNull).toList());
        List<Opened> opened =
                files.stream()
                        .map(file ->
                                new Opened(
                                        file,
                                        opened((UUID) file[2], APPLICATION, (byte[]) file[3]),
                                        opened((UUID) file[2], NEED, (byte[]) file[4]),
                                        facts.getOrDefault((UUID) file[0], List.of())))
                        .toList();
        return opened.parallelStream()
                .map(Opened::read)
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
    }

    private @Nullable String opened(
            @Nullable UUID person, String column, byte @Nullable [] sealed) {
        return person == null ? null : fields.open(person, column, sealed);
    }

    private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
        return json == null ? null : StoredJson.read(json, type);
    }

    /** A file whose texts are not read yet: keys belong to the transaction and its thread, and reading JSON takes longest. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Opened(
            Object[] file, @Nullable String stated, @Nullable String need, List<String> documents) {

        CaseFile read() {
            return new CaseFile(
                    new ApplicationId((UUID) file[0]),
                    (CaseState) file[1],
                    (LocalDate) file[5],
                    CaseFileRowMapping.read(stated, ApplicationFacts.class),
                    (int) file[6],
                    documents.stream().map(CaseFileRowMapping::document).toList(),
                    CaseFileRowMapping.read(need, NeedFact.class));
        }
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
