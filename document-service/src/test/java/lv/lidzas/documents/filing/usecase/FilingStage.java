package lv.lidzas.documents.filing.usecase;

import static lv.lidzas.documents.filing.domain.ExampleDocuments.NOON;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.documents.cases.domain.ExampleCases;
import lv.lidzas.documents.cases.usecase.InMemoryKnownCases;
import lv.lidzas.documents.config.TestConfig;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.usecase.ContentInspector;
import lv.lidzas.documents.content.usecase.FileCheck;
import lv.lidzas.documents.content.usecase.InMemoryBlobs;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.ExampleDocuments;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;

/** The use cases on stores in memory, with people who call them. */
public final class FilingStage implements ContentInspector {

    private static final PartyKeys KEYS =
            new PartyKeys(
                    Optional.of(Base64.getEncoder().encodeToString(new byte[32])),
                    1,
                    Optional.empty());

    public static final Caller ANNA = Caller.knownBy(ExampleCases.ANNA, Set.of(Roles.APPLICANT));
    public static final Caller STRANGER =
            Caller.knownBy(new PartyKey("1.stranger"), Set.of(Roles.APPLICANT));
    public static final Caller LIGA =
            Caller.knownBy(ExampleDocuments.LIGA, Set.of(Roles.CASEWORKER));
    public static final Caller AUDITOR =
            Caller.knownBy(new PartyKey("1.andris"), Set.of(Roles.AUDITOR));
    public static final ContentHash HASH = new ContentHash("cd".repeat(32));

    public final InMemoryKnownCases cases = new InMemoryKnownCases();
    public final InMemoryDocuments documents = new InMemoryDocuments(cases);
    final UploadQuotas quotas = new UploadQuotas(documents);
    public final InMemoryBlobs blobs = new InMemoryBlobs(NOON);
    public final InMemoryDocumentEvents events = new InMemoryDocumentEvents();
    public final LegalClock clock =
            new LegalClock(Clock.fixed(NOON, ZoneId.of("UTC")), ZoneId.of("Europe/Riga"));
    public final VisibleDocuments visible = new VisibleDocuments(documents, cases, clock);

    /** To whom whoever decides is tied. */
    public Set<PartyKey> tied = Set.of();

    public final Impartiality impartiality =
            new Impartiality((_, _) -> tied, new NoPartiesHeard(), KEYS, clock);
    String mediaType = "application/pdf";

    UploadDocument upload() {
        FileCheck check = new FileCheck(this, new TestConfig(Path.of("unused"), 0));
        return new UploadDocument(
                check, cases, documents, blobs, documents, events, shares(), clock, new Ids());
    }

    UploadShares shares() {
        return new UploadShares(quotas, quotas, clock);
    }

    FindDocument findDocument() {
        return new FindDocument(visible);
    }

    ListDocuments listDocuments() {
        return new ListDocuments(documents, clock);
    }

    OpenContent openContent() {
        return new OpenContent(visible, blobs, clock);
    }

    /** The document, when there is only one. */
    public Document only() {
        return documents.all().getFirst();
    }

    @Override
    public String mediaTypeOf(Path file) {
        return mediaType;
    }
}
