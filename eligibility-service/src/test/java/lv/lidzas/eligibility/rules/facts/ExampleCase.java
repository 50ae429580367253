package lv.lidzas.eligibility.rules.facts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import org.jspecify.annotations.Nullable;

/** A case of an invented person, to be varied one fact at a time. */
public record ExampleCase(
        ApplicationFacts application, List<DocumentFact> documents, @Nullable NeedFact need) {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 15);

    public static ExampleCase of(String name, LocalDate bornOn, Purpose... purposes) {
        return new ExampleCase(
                new ApplicationFacts(
                        new ApplicationId(id("application of " + name)),
                        new PersonId(id("person " + name)),
                        null,
                        bornOn,
                        new LinkedHashSet<>(List.of(purposes)),
                        false,
                        true,
                        IdentityMethod.QUALIFIED_MEANS),
                List.of(),
                null);
    }

    /** Whose case it is: the one who filed it is the person. */
    public Parties parties() {
        return new Parties(
                List.of(
                        Party.always(key(), PartyRole.SUBMITTER),
                        Party.always(key(), PartyRole.PERSON)),
                0);
    }

    /** By which the person is known. */
    public PartyKey key() {
        return new PartyKey("1." + application.personId().value());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public Facts on(LocalDate day) {
        return new Facts(day, application, documents, need);
    }

    public DocumentFact document(DocumentKind kind) {
        return documents.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    public ExampleCase bornOn(LocalDate day) {
        return with(change(application, day, application.purposes()));
    }

    public ExampleCase applyingFor(Purpose... purposes) {
        return with(
                change(application, application.bornOn(), new LinkedHashSet<>(List.of(purposes))));
    }

    /** As the documents that are there, so that a case of an earlier year stays one. */
    private LocalDate issuedOn() {
        return documents.stream()
                .map(DocumentFact::issuedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ISSUED);
    }

    /** The same with documents that were all issued on a day. */
    public ExampleCase issuedOn(LocalDate day) {
        return new ExampleCase(
                application,
                documents.stream()
                        .map(it ->
                                new DocumentFact(
                                        it.id(),
                                        it.kind(),
                                        it.subjectPersonId(),
                                        it.state(),
                                        day,
                                        it.validUntil(),
                                        it.group(),
                                        it.limitations()))
                        .toList(),
                need);
    }

    public ExampleCase represented() {
        return with(
                new ApplicationFacts(
                        application.id(),
                        application.personId(),
                        id("representative of " + application.id()),
                        application.bornOn(),
                        application.purposes(),
                        application.receivesVisualBenefit(),
                        application.declaredInMunicipality(),
                        application.identityMethod()));
    }

    public ExampleCase declaredElsewhere() {
        return with(
                new ApplicationFacts(
                        application.id(),
                        application.personId(),
                        application.representativeId(),
                        application.bornOn(),
                        application.purposes(),
                        application.receivesVisualBenefit(),
                        false,
                        application.identityMethod()));
    }

    /** Nobody made sure yet who files, as with every application by post. */
    public ExampleCase unidentified() {
        return with(
                new ApplicationFacts(
                        application.id(),
                        application.personId(),
                        application.representativeId(),
                        application.bornOn(),
                        application.purposes(),
                        application.receivesVisualBenefit(),
                        application.declaredInMunicipality(),
                        null));
    }

    public ExampleCase receivingVisualBenefit() {
        return with(
                new ApplicationFacts(
                        application.id(),
                        application.personId(),
                        application.representativeId(),
                        application.bornOn(),
                        application.purposes(),
                        true,
                        application.declaredInMunicipality(),
                        application.identityMethod()));
    }

    public ExampleCase withOpinion(
            DocumentKind kind, @Nullable DisabilityGroup group, Limitation... limitations) {
        return withOpinionUntil(null, kind, group, limitations);
    }

    public ExampleCase withOpinionUntil(
            @Nullable LocalDate validUntil,
            DocumentKind kind,
            @Nullable DisabilityGroup group,
            Limitation... limitations) {
        return with(
                new DocumentFact(
                        documentId(kind),
                        kind,
                        application.personId().value(),
                        ProofState.VERIFIED,
                        issuedOn(),
                        validUntil,
                        group,
                        Set.of(limitations)));
    }

    public ExampleCase withVerified(DocumentKind kind) {
        return withVerifiedUntil(null, kind);
    }

    public ExampleCase withVerifiedUntil(@Nullable LocalDate validUntil, DocumentKind kind) {
        return withOpinionUntil(validUntil, kind, null);
    }

    public ExampleCase withReceived(DocumentKind kind) {
        return with(unread(kind, ProofState.RECEIVED));
    }

    public ExampleCase withRejected(DocumentKind kind) {
        return with(unread(kind, ProofState.REJECTED));
    }

    /** The social service assessed the need. */
    public ExampleCase assessed(SupportIntensity intensity, @Nullable Boolean fromChildhood) {
        return new ExampleCase(
                application,
                documents,
                new NeedFact(
                        new NeedAssessmentId(id(application.id() + " need")),
                        issuedOn(),
                        intensity,
                        fromChildhood));
    }

    public ExampleCase without(DocumentKind kind) {
        return new ExampleCase(
                application, documents.stream().filter(it -> it.kind() != kind).toList(), need);
    }

    public ExampleCase with(DocumentFact document) {
        List<DocumentFact> all = new ArrayList<>(documents);
        all.removeIf(it -> it.id().equals(document.id()));
        all.add(document);
        return new ExampleCase(application, List.copyOf(all), need);
    }

    private DocumentFact unread(DocumentKind kind, ProofState state) {
        return DocumentFact.unread(documentId(kind), kind, application.personId().value(), state);
    }

    private DocumentId documentId(DocumentKind kind) {
        return new DocumentId(id(application.id() + " " + kind));
    }

    private ExampleCase with(ApplicationFacts changed) {
        return new ExampleCase(changed, documents, need);
    }

    private static ApplicationFacts change(
            ApplicationFacts application, LocalDate bornOn, Set<Purpose> purposes) {
        return new ApplicationFacts(
                application.id(),
                application.personId(),
                application.representativeId(),
                bornOn,
                purposes,
                application.receivesVisualBenefit(),
                application.declaredInMunicipality(),
                application.identityMethod());
    }

    /** The same case under an application of its own, for a database that others use too. */
    public ExampleCase anew() {
        return with(
                new ApplicationFacts(
                        new ApplicationId(UUID.randomUUID()),
                        application.personId(),
                        application.representativeId(),
                        application.bornOn(),
                        application.purposes(),
                        application.receivesVisualBenefit(),
                        application.declaredInMunicipality(),
                        application.identityMethod()));
    }
}
