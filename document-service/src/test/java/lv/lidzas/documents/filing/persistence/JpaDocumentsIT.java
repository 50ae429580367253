package lv.lidzas.documents.filing.persistence;

import static lv.lidzas.documents.filing.domain.ExampleDocuments.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.documents.content.usecase.BlobReferences;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.Uploader;
import lv.lidzas.documents.filing.usecase.Documents;
import lv.lidzas.documents.filing.usecase.DocumentsContract;
import lv.lidzas.kit.parties.OwnKeyRows;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaDocumentsIT extends DocumentsContract {

    @Inject Documents documents;
    @Inject BlobReferences references;
    @Inject OwnKeyRows own;

    @Override
    protected Documents documents() {
        return documents;
    }

    @Test
    void whoIsErasedHandedNothingInAndStaffDidWhatTheyDid() {
        PartyKey code = new PartyKey("1." + UUID.randomUUID());
        PartyKey login = new PartyKey("1." + UUID.randomUUID());
        PartyKey another = new PartyKey("1." + UUID.randomUUID());
        Document byCode = added(OPINION_FOR_ANNA, new Uploader(code, login, false));
        Document byLogin = added(EMPLOYER_FOR_ANNA, new Uploader(login, false));
        Document ofAnother = added(EMPLOYER_FOR_ANNA, new Uploader(another, login, false));
        Document asStaff = added(EMPLOYER_FOR_ANNA, new Uploader(code, true));

        QuarkusTransaction.requiringNew().run(() -> own.forget(Set.of(code, login)));

        Uploader nobody = new Uploader(PartyKey.ERASED, false);
        assertThat(found(byCode).upload().by()).isEqualTo(nobody);
        assertThat(found(byLogin).upload().by()).isEqualTo(nobody);
        assertThat(found(ofAnother).upload().by()).isEqualTo(new Uploader(another, false));
        assertThat(found(asStaff)).isEqualTo(asStaff);
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
