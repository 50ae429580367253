package lv.lidzas.documents.filing.usecase;

import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_APPLICATION;
import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_CASE;
import static lv.lidzas.documents.cases.domain.ExampleCases.ANNA_ADULT_GROUP_II;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.TODAY;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.dated;
import static lv.lidzas.documents.filing.usecase.FilingStage.ANNA;
import static lv.lidzas.documents.filing.usecase.FilingStage.HASH;
import static lv.lidzas.documents.filing.usecase.FilingStage.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.lidzas.documents.config.TestConfig;
import lv.lidzas.documents.content.domain.ContentFlaw;
import lv.lidzas.documents.content.domain.FileClaim;
import lv.lidzas.documents.content.domain.KeptBytes;
import lv.lidzas.documents.content.usecase.HandedInFile;
import lv.lidzas.documents.content.usecase.ReceivedBytes;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentDetails;
import lv.lidzas.documents.filing.domain.DocumentEvent;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.Filing;
import lv.lidzas.documents.filing.domain.FilingRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadDocumentTest {

    @TempDir Path folder;

    private final FilingStage context = new FilingStage();

    @Test
    void aDocumentForAKnownApplicationIsKeptWithItsBytesAndPublished() {
        context.cases.save(ANNAS_CASE);

        Document document = done(upload(OPINION_FOR_ANNA, ANNA));

        assertThat(context.documents.all()).containsExactly(document);
        assertThat(context.blobs.kept()).containsExactly(HASH);
        assertThat(context.events.told()).containsExactly(new DocumentEvent.Received(document));
    }

    @Test
    void aDocumentForADraftIsKeptInSilence() {
        Document document = done(upload(OPINION_FOR_ANNA, ANNA));

        assertThat(document.state()).isEqualTo(new DocumentState.Held());
        assertThat(context.blobs.kept()).containsExactly(HASH);
        assertThat(context.events.told()).isEmpty();
    }

    @Test
    void aRefusedDocumentLeavesNothingBehind() {
        context.cases.save(ANNAS_CASE);

        assertThat(upload(OPINION_FOR_ANNA, STRANGER))
                .isEqualTo(Result.refused(new FilingRefusal.UnknownApplication()));
        assertThat(upload(dated(EMPLOYER_FOR_ANNA, TODAY.plusDays(1), null), ANNA))
                .isInstanceOf(Result.Refused.class);
        assertThat(context.documents.all()).isEmpty();
        assertThat(context.blobs.kept()).isEmpty();
        assertThat(context.events.told()).isEmpty();
    }

    @Test
    void theBytesDecideWhatAFileIs() {
        context.mediaType = "text/html";

        assertThat(upload(OPINION_FOR_ANNA, ANNA))
                .isEqualTo(
                        Result.refused(
                                new FilingRefusal.UnfitContent(
                                        new ContentFlaw.TypeNotTaken("text/html"))));
        assertThat(context.blobs.kept()).isEmpty();
    }

    @Test
    void theSizeIsJudgedBeforeAnybodyLooksAtTheBytes() {
        context.mediaType = "text/html";
        NewDocument large = handedIn(OPINION_FOR_ANNA, TestConfig.MAX_BYTES + 1);

        assertThat(context.upload().handle(large, ANNA))
                .isEqualTo(
                        Result.refused(
                                new FilingRefusal.UnfitContent(
                                        new ContentFlaw.TooLarge(TestConfig.MAX_BYTES))));
    }

    @Test
    void theSameBytesForTheSameKindAndApplicationAreADuplicate() {
        Document first = done(upload(OPINION_FOR_ANNA, ANNA));
        Document again = done(upload(OPINION_FOR_ANNA, ANNA));
        Document otherKind = done(upload(EMPLOYER_FOR_ANNA, ANNA));

        assertThat(first.duplicateOf()).isNull();
        assertThat(again.duplicateOf()).isEqualTo(first.id());
        assertThat(otherKind.duplicateOf()).isNull();
    }

    @Test
    void whoHandsInWhatAStrangerHoldsDoesNotLearnOfIt() {
        done(upload(OPINION_FOR_ANNA, STRANGER));

        assertThat(done(upload(OPINION_FOR_ANNA, ANNA)).duplicateOf()).isNull();
    }

    @Test
    void aCaseTakesOnlySoManyDocumentsAndMoreFromStaff() {
        context.cases.save(ANNAS_CASE);
        context.quotas.perCase = 1;
        done(upload(OPINION_FOR_ANNA, ANNA));

        assertThat(quota(upload(EMPLOYER_FOR_ANNA, ANNA))).isEqualTo("documents-per-application");
        done(upload(EMPLOYER_FOR_ANNA, FilingStage.LIGA));
        assertThat(quota(upload(EMPLOYER_FOR_ANNA, FilingStage.LIGA)))
                .isEqualTo("documents-per-application");
    }

    @Test
    void aCaseTakesOnlySoManyBytes() {
        context.cases.save(ANNAS_CASE);
        context.quotas.bytes = 20;
        done(upload(OPINION_FOR_ANNA, ANNA));

        assertThat(quota(upload(EMPLOYER_FOR_ANNA, ANNA))).isEqualTo("bytes-per-application");
    }

    @Test
    void whatAStrangerHoldsForACaseTakesNothingOfItsShare() {
        done(upload(OPINION_FOR_ANNA, STRANGER));
        context.cases.save(ANNAS_CASE);
        context.quotas.perCase = 1;

        done(upload(OPINION_FOR_ANNA, ANNA));
    }

    @Test
    void aLoginHandsInOnlySoManyADay() {
        context.quotas.day = 1;
        done(upload(OPINION_FOR_ANNA, ANNA));

        assertThat(quota(upload(EMPLOYER_FOR_ANNA, ANNA))).isEqualTo("documents-per-login-and-day");
        assertThat(context.blobs.kept()).hasSize(1);
    }

    @Test
    void onlySoManyAreHeldForALoginAndForAll() {
        context.quotas.held = 1;
        context.quotas.heldInAll = 2;
        done(upload(OPINION_FOR_ANNA, ANNA));
        assertThat(quota(upload(EMPLOYER_FOR_ANNA, ANNA))).isEqualTo("held-documents-per-login");

        done(upload(OPINION_FOR_ANNA, STRANGER));
        context.quotas.held = 2;
        assertThat(quota(upload(EMPLOYER_FOR_ANNA, ANNA))).isEqualTo("held-documents");
        done(upload(EMPLOYER_FOR_ANNA, FilingStage.LIGA));
        assertThat(context.quotas.turns).startsWith("login", "held", "login", "held");
    }

    private static String quota(Result<Document, FilingRefusal> answer) {
        return answer
                        instanceof
                        Result.Refused<Document, FilingRefusal>(FilingRefusal.QuotaReached why)
                ? why.share().quota()
                : answer.toString();
    }

    private Result<Document, FilingRefusal> upload(DocumentDetails details, Caller caller) {
        return context.upload().handle(handedIn(details, 12), caller);
    }

    private NewDocument handedIn(DocumentDetails details, long sizeBytes) {
        return new NewDocument(
                new Filing(ANNAS_APPLICATION, ANNA_ADULT_GROUP_II),
                details,
                new HandedInFile(
                        paper(),
                        sizeBytes,
                        new ReceivedBytes(HASH, paper(), new KeptBytes(HASH, new byte[32])),
                        new FileClaim("application/pdf", "paraugs.pdf")));
    }

    private Path paper() {
        try {
            return Files.writeString(folder.resolve("upload"), "paraugs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document done(Result<Document, FilingRefusal> uploaded) {
        return uploaded.orThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
