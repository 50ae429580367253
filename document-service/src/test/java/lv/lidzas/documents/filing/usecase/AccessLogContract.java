package lv.lidzas.documents.filing.usecase;

import static lv.lidzas.documents.filing.domain.ExampleDocuments.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.NOON;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentDetails;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.ExampleDocuments;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.documents.filing.usecase.AccessLog.Seen;
import lv.lidzas.documents.filing.usecase.InMemoryAccessLog.Access;
import lv.lidzas.kit.ids.Ids;
import org.junit.jupiter.api.Test;

/** What every log of accesses does, in memory and in the database. */
public abstract class AccessLogContract {

    private static final Reader LIGA = ExampleDocuments.reader("liga", Reader.Reach.ALL_AS_STAFF);
    private static final Reader ANDRIS =
            ExampleDocuments.reader("andris", Reader.Reach.ALL_AS_AUDITOR);

    private final Ids ids = new Ids();
    private final Document opinion = document(OPINION_FOR_ANNA);
    private final Document confirmation = document(EMPLOYER_FOR_ANNA);

    protected abstract AccessLog log();

    protected abstract List<Access> accessesTo(DocumentId document);

    /** Does it in a transaction of its own. */
    protected abstract void inTransaction(Runnable work);

    @Test
    void everyDocumentOfAListIsRecordedWithItsPersonAndReader() {
        inTransaction(
                () -> log().record(ANDRIS, Seen.LISTED, NOON, List.of(opinion, confirmation)));

        for (Document seen : List.of(opinion, confirmation)) {
            assertThat(accessesTo(seen.id())).containsExactly(access(seen, ANDRIS, Seen.LISTED));
        }
    }

    @Test
    void whatIsSeenAgainIsRecordedAgainInOrder() {
        inTransaction(() -> {
            log().record(LIGA, Seen.DETAILS, NOON, List.of(opinion));
            log().record(LIGA, Seen.CONTENT, NOON, List.of(opinion));
            log().record(LIGA, Seen.CONTENT, NOON, List.of(opinion));
        });

        assertThat(accessesTo(opinion.id()))
                .containsExactly(
                        access(opinion, LIGA, Seen.DETAILS),
                        access(opinion, LIGA, Seen.CONTENT),
                        access(opinion, LIGA, Seen.CONTENT));
    }

    @Test
    void anEmptyListIsNoAccess() {
        inTransaction(() -> log().record(LIGA, Seen.LISTED, NOON, List.of()));

        assertThat(accessesTo(opinion.id())).isEmpty();
    }

    private static Access access(Document document, Reader reader, Seen seen) {
        return new Access(document.id(), document.filing().subjectPersonId(), reader, seen, NOON);
    }

    private Document document(DocumentDetails details) {
        Document example = handedIn(details);
        return new Document(
                new DocumentId(ids.next()),
                example.filing(),
                details,
                example.content(),
                example.upload(),
                example.state(),
                null,
                List.of(),
                0);
    }
}
