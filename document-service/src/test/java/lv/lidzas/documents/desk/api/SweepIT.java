package lv.lidzas.documents.desk.api;

import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.opinion;
import static lv.lidzas.documents.desk.api.Stage.upload;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.documents.config.DocumentsConfig;
import lv.lidzas.documents.content.domain.Content;
import lv.lidzas.documents.content.domain.FileClaim;
import lv.lidzas.documents.content.persistence.Papers;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.documents.content.usecase.HandedInFile;
import lv.lidzas.documents.content.usecase.SweepOrphanBlobs;
import lv.lidzas.documents.desk.api.Stage.Application;
import lv.lidzas.documents.filing.domain.DocumentDetails;
import lv.lidzas.documents.filing.domain.DocumentKind;
import lv.lidzas.documents.filing.domain.Filing;
import lv.lidzas.documents.filing.usecase.NewDocument;
import lv.lidzas.documents.filing.usecase.UploadDocument;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What crashes leave behind goes after a day; what belongs to a document stays. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class SweepIT {

    @Inject Stage stage;
    @Inject DocumentsConfig config;
    @Inject SweepOrphanBlobs sweep;
    @Inject UploadDocument uploadDocument;
    @Inject BlobStore blobs;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    String uploads;

    private final Application application = newApplication();

    @Test
    void bytesWhoseTransactionNeverCommittedGoAfterADay() throws IOException {
        Path bytes = stage.fileNamed(storedWithoutCommit("pazudis"));

        sweep.handle();
        assertThat(bytes).as("a day's grace").exists();

        age(bytes);
        sweep.handle();
        assertThat(bytes).doesNotExist();
    }

    @Test
    void bytesOfADocumentStayHoweverOld() throws IOException {
        byte[] paper = Papers.pdf("vecs, bet vajadzīgs");
        var created = upload(as("anna"), opinion(application), "a.pdf", paper);
        age(stage.fileOf(created.path("id")));

        sweep.handle();

        assertThat(
                        as("anna")
                                .get("/v1/documents/" + created.path("id") + "/content")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asByteArray())
                .isEqualTo(paper);
    }

    @Test
    void whatWasHalfReceivedOrHalfWrittenGoesAfterADay() throws IOException {
        Path incoming = Files.createDirectories(config.folder().resolve("incoming"));
        Path received = Files.createTempFile(incoming, "resteasy-reactive", "upload");
        Path written = Files.createTempFile(incoming, "paraugs", ".part");
        Path young = Files.createTempFile(incoming, "paraugs", ".part");
        age(received);
        age(written);

        sweep.handle();

        assertThat(received).doesNotExist();
        assertThat(written).doesNotExist();
        assertThat(young).exists();
        Files.delete(young);
    }

    @Test
    void uploadsAreReceivedInTheFolderThatIsSwept() {
        assertThat(Path.of(uploads)).isEqualTo(config.folder().resolve("incoming"));
    }

    /** As after a {@code kill -9} between the bytes and the commit. */
    private String storedWithoutCommit(String text) throws IOException {
        Path incoming = Files.createDirectories(Path.of(uploads));
        Path file = Files.write(incoming.resolve(text), Papers.pdf(text));
        NewDocument handedIn =
                new NewDocument(
                        new Filing(
                                new ApplicationId(application.id()),
                                new PersonId(application.personId())),
                        new DocumentDetails(
                                DocumentKind.CONFIRMATION_EMPLOYER,
                                "SIA Paraugs",
                                "P-7/2026",
                                LocalDate.of(2026, 10, 1),
                                null,
                                null),
                        new HandedInFile(
                                file,
                                Files.size(file),
                                blobs.receive(file),
                                new FileClaim("application/pdf", "a.pdf")));
        Caller anna = Caller.knownBy(new PartyKey(Tokens.keyOf("anna")), Set.of(Roles.APPLICANT));
        QuarkusTransaction.begin();
        var uploaded = uploadDocument.handle(handedIn, anna);
        QuarkusTransaction.rollback();
        Content content =
                uploaded.orThrow(refusal -> new IllegalStateException(refusal.toString()))
                        .content();
        return Objects.requireNonNull(content.kept()).name().hex();
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    }
}
