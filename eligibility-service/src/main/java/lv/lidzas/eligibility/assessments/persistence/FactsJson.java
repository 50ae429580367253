package lv.lidzas.eligibility.assessments.persistence;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.DocumentState;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.kit.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** The facts behind a run of the rules, as they are stored. */
final class FactsJson {

    private FactsJson() {}

    record Snapshot(LocalDate onDay, Stated application, List<Document> documents) {}

    record Stated(
            UUID applicationId,
            UUID personId,
            @Nullable UUID representativeId,
            @Nullable String submitterSubject,
            LocalDate bornOn,
            List<String> purposes,
            boolean receivesVisualBenefit,
            boolean declaredInMunicipality) {}

    record Document(
            UUID id,
            DocumentKind kind,
            UUID subjectPersonId,
            DocumentState state,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            @Nullable DisabilityGroup group,
            List<String> limitations) {}

    static String write(Facts facts) {
        return StoredJson.write(
                new Snapshot(
                        facts.onDay(),
                        stated(facts.application()),
                        facts.documents().stream().map(FactsJson::document).toList()));
    }

    static Facts read(String json) {
        Snapshot snapshot = StoredJson.read(json, Snapshot.class);
        return new Facts(
                snapshot.onDay(),
                stated(snapshot.application()),
                snapshot.documents().stream().map(FactsJson::document).toList());
    }

    private static Stated stated(ApplicationFacts facts) {
        return new Stated(
                facts.id().value(),
                facts.personId().value(),
                facts.representativeId(),
                facts.submitterSubject(),
                facts.bornOn(),
                facts.purposes().stream().map(Purpose::code).toList(),
                facts.receivesVisualBenefit(),
                facts.declaredInMunicipality());
    }

    private static ApplicationFacts stated(Stated stated) {
        return new ApplicationFacts(
                new ApplicationId(stated.applicationId()),
                new PersonId(stated.personId()),
                stated.representativeId(),
                stated.submitterSubject(),
                stated.bornOn(),
                stated.purposes().stream()
                        .map(Purpose::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                stated.receivesVisualBenefit(),
                stated.declaredInMunicipality());
    }

    private static Document document(DocumentFact document) {
        return new Document(
                document.id().value(),
                document.kind(),
                document.subjectPersonId(),
                document.state(),
                document.issuedOn(),
                document.validUntil(),
                document.group(),
                document.limitations().stream().map(Enum::name).sorted().toList());
    }

    private static DocumentFact document(Document document) {
        Set<Limitation> limitations =
                document.limitations().stream()
                        .map(Limitation::valueOf)
                        .collect(Collectors.toSet());
        return new DocumentFact(
                new DocumentId(document.id()),
                document.kind(),
                document.subjectPersonId(),
                document.state(),
                document.issuedOn(),
                document.validUntil(),
                document.group(),
                limitations);
    }
}
