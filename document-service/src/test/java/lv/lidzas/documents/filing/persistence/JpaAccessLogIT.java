package lv.lidzas.documents.filing.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.ExampleDocuments;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.documents.filing.usecase.AccessLog;
import lv.lidzas.documents.filing.usecase.AccessLogContract;
import lv.lidzas.documents.filing.usecase.InMemoryAccessLog.Access;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaAccessLogIT extends AccessLogContract {

    @Inject AccessLog log;
    @Inject AccessRows rows;

    @Override
    protected AccessLog log() {
        return log;
    }

    @Override
    protected List<Access> accessesTo(DocumentId document) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        rows
                                .list(
                                        "array_contains(documentIds, ?1) order by id",
                                        document.value())
                                .stream()
                                .map(row -> access(row, document))
                                .toList());
    }

    @Override
    protected void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private static Access access(AccessRow row, DocumentId document) {
        int place = row.documentIds.indexOf(document.value());
        return new Access(
                document,
                new PersonId(row.subjectPersonIds.get(place)),
                ExampleDocuments.reader(row.reader.substring(2), Reader.Reach.valueOf(row.reach)),
                AccessLog.Seen.valueOf(row.seen),
                row.seenAt);
    }
}
