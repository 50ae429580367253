package lv.lidzas.documents.filing.persistence;

import static lv.lidzas.documents.cases.domain.ExampleCases.ANNA;
import static lv.lidzas.documents.cases.domain.ExampleCases.ANNA_ADULT_GROUP_II;
import static lv.lidzas.documents.cases.domain.ExampleCases.TRUSTEE;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.LIGA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.REVIEW_BY_LIGA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.ExampleCases;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.KnownCaseState;
import lv.lidzas.documents.cases.usecase.KnownCases;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.Filing;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.documents.filing.domain.RejectionGrounds;
import lv.lidzas.documents.filing.domain.RejectionReason;
import lv.lidzas.documents.filing.domain.Uploader;
import lv.lidzas.documents.filing.usecase.DocumentFilter;
import lv.lidzas.documents.filing.usecase.Documents;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.testkit.LidzasServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list in SQL and the rule in the domain say the same of every document and every reader. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class DocumentQueryIT {

    private static final PartyKey MARTA = new PartyKey("1.marta");

    private static final PartyKey FORMER = new PartyKey("1.former");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final List<Uploader> UPLOADERS =
            List.of(
                    new Uploader(ANNA, false),
                    new Uploader(MARTA, false),
                    new Uploader(new PartyKey("1.code"), new PartyKey("1.login"), false),
                    new Uploader(LIGA, true));

    private static final List<DocumentState> STATES =
            List.of(
                    new DocumentState.Held(),
                    new DocumentState.Received(),
                    new DocumentState.Verified(REVIEW_BY_LIGA),
                    new DocumentState.Rejected(
                            REVIEW_BY_LIGA,
                            new RejectionGrounds(RejectionReason.OTHER, "Paraugs.")));

    @Inject Documents documents;
    @Inject KnownCases cases;
    @Inject Ids ids;

    @Test
    void theListHoldsExactlyWhatItsReaderMayKnowOf() {
        int shown = 0;
        int hidden = 0;
        for (KnownCase known : knownCases()) {
            List<Document> all = filedFor(known.applicationId());
            for (Reader reader : readers()) {
                List<DocumentId> visible =
                        all.stream()
                                .filter(document -> document.isVisibleTo(reader, known))
                                .map(Document::id)
                                .toList();
                assertThat(listed(known.applicationId(), reader))
                        .as("%s of %s", reader, known)
                        .containsExactlyInAnyOrderElementsOf(visible);
                shown += visible.size();
                hidden += all.size() - visible.size();
            }
        }
        assertThat(List.of(shown, hidden)).allMatch(count -> count > 50);
    }

    @Test
    void ofAnUnknownApplicationTheListHoldsExactlyWhatItsReaderMayKnowOf() {
        ApplicationId unknown = new ApplicationId(ids.next());
        List<Document> all = filedFor(unknown);
        for (Reader reader : readers()) {
            assertThat(listed(unknown, reader))
                    .as("%s", reader)
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream()
                                    .filter(document -> document.isVisibleTo(reader, null))
                                    .map(Document::id)
                                    .toList());
        }
    }

    @Test
    void whatIsListedFollowsTheVerificationOfWhoFiled() {
        KnownCase known = unverified();
        QuarkusTransaction.requiringNew().run(() -> cases.save(known));
        List<Document> all = filedFor(known.applicationId());
        Parties verified = new Parties(List.of(Party.always(MARTA, PartyRole.SUBMITTER)), 1);
        Reader marta = new Reader(MARTA, new OwnCases(Set.of(MARTA), DAY), Reader.Reach.OWN);
        int brought = listed(known.applicationId(), marta).size();

        QuarkusTransaction.requiringNew().run(() -> cases.hear(known.applicationId(), verified));

        assertThat(brought).isEqualTo(STATES.size());
        assertThat(listed(known.applicationId(), marta))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream()
                                .filter(it -> it.isVisibleTo(marta, known.of(verified)))
                                .map(Document::id)
                                .toList())
                .hasSizeGreaterThan(brought);
    }

    private List<KnownCase> knownCases() {
        List<KnownCase> all =
                List.of(
                        knownCase(ANNA, KnownCaseState.OPEN),
                        knownCase(ANNA, KnownCaseState.WITHDRAWN),
                        knownCase(MARTA, KnownCaseState.DECIDED),
                        knownCase(null, KnownCaseState.OPEN),
                        new KnownCase(
                                new ApplicationId(ids.next()),
                                ANNA_ADULT_GROUP_II,
                                null,
                                new Parties(
                                        List.of(
                                                Party.always(ANNA, PartyRole.SUBMITTER),
                                                Party.always(MARTA, PartyRole.PERSON),
                                                until(TRUSTEE, DAY),
                                                until(FORMER, DAY.minusDays(1))),
                                        3),
                                KnownCaseState.OPEN),
                        unverified());
        QuarkusTransaction.requiringNew().run(() -> all.forEach(cases::save));
        return all;
    }

    private KnownCase unverified() {
        return new KnownCase(
                new ApplicationId(ids.next()),
                ANNA_ADULT_GROUP_II,
                null,
                ExampleCases.filedByUnverified(MARTA).parties(),
                KnownCaseState.OPEN);
    }

    private static Party until(PartyKey key, LocalDate last) {
        return new Party(key, PartyRole.REPRESENTATIVE, null, last);
    }

    private KnownCase knownCase(@Nullable PartyKey owner, KnownCaseState state) {
        return new KnownCase(
                new ApplicationId(ids.next()),
                ANNA_ADULT_GROUP_II,
                null,
                new Parties(
                        Stream.ofNullable(owner)
                                .map(it -> Party.always(it, PartyRole.SUBMITTER))
                                .toList(),
                        0),
                state);
    }

    private List<Document> filedFor(ApplicationId application) {
        List<Document> all = new ArrayList<>();
        for (Uploader uploader : UPLOADERS) {
            for (DocumentState state : STATES) {
                all.add(document(application, uploader, state));
            }
        }
        QuarkusTransaction.requiringNew().run(() -> all.forEach(documents::add));
        return all;
    }

    private Document document(ApplicationId application, Uploader uploader, DocumentState state) {
        Document example = handedIn(OPINION_FOR_ANNA, uploader);
        return new Document(
                new DocumentId(ids.next()),
                new Filing(application, ANNA_ADULT_GROUP_II),
                example.details(),
                example.content(),
                example.upload(),
                state,
                null,
                List.of(),
                0);
    }

    private static List<Reader> readers() {
        List<Reader> all = new ArrayList<>();
        for (Set<PartyKey> keys :
                List.of(
                        Set.of(ANNA),
                        Set.of(MARTA),
                        Set.of(LIGA),
                        Set.of(TRUSTEE),
                        Set.of(FORMER),
                        Set.of(new PartyKey("1.login")),
                        Set.of(LIGA, MARTA, TRUSTEE),
                        Set.of(new PartyKey("1.nobody")))) {
            for (Reader.Reach reach : Reader.Reach.values()) {
                all.add(new Reader(keys.iterator().next(), new OwnCases(keys, DAY), reach));
            }
        }
        return all;
    }

    private List<DocumentId> listed(ApplicationId application, Reader reader) {
        DocumentFilter filter = new DocumentFilter(application, null, null);
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        documents.list(filter, new PageRequest(null, 100), reader).items().stream()
                                .map(Document::id)
                                .toList());
    }
}
