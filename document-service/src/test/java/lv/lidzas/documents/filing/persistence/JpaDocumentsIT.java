package lv.lidzas.documents.filing.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import lv.lidzas.documents.content.usecase.BlobReferences;
import lv.lidzas.documents.filing.usecase.Documents;
import lv.lidzas.documents.filing.usecase.DocumentsContract;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaDocumentsIT extends DocumentsContract {

    @Inject Documents documents;
    @Inject BlobReferences references;

    @Override
    protected Documents documents() {
        return documents;
    }

    @Override
    protected BlobReferences references() {
        return references;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
