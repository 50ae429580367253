package lv.lidzas.documents.usecase;

import static lv.lidzas.documents.Examples.ANNAS_APPLICATION;
import static lv.lidzas.documents.Examples.ANNAS_CASE;
import static lv.lidzas.documents.Examples.ANNA_ADULT_GROUP_II;
import static lv.lidzas.documents.Examples.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.Examples.OPINION_FOR_ANNA;
import static lv.lidzas.documents.Examples.TODAY;
import static lv.lidzas.documents.Examples.dated;
import static lv.lidzas.documents.usecase.InMemory.ANNA;
import static lv.lidzas.documents.usecase.InMemory.HASH;
import static lv.lidzas.documents.usecase.InMemory.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.lidzas.documents.TestConfig;
import lv.lidzas.documents.domain.Answer;
import lv.lidzas.documents.domain.ContentFlaw;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentDetails;
import lv.lidzas.documents.domain.DocumentEvent;
import lv.lidzas.documents.domain.DocumentState;
import lv.lidzas.documents.domain.FileClaim;
import lv.lidzas.documents.domain.Filing;
import lv.lidzas.documents.domain.Refusal;
import lv.lidzas.kit.identity.Caller;
import org.junit.jupiter.api.Test;

class UploadDocumentTest {

    private final InMemory context = new InMemory();

    @Test
    void aDocumentForAKnownApplicationIsKeptWithItsBytesAndPublished() {
        context.save(ANNAS_CASE);

        Document document = done(upload(OPINION_FOR_ANNA, ANNA));

        assertThat(context.documents).containsValue(document);
        assertThat(context.blobs).containsKey(HASH);
        assertThat(context.events).containsExactly(new DocumentEvent.Received(document));
    }

    @Test
    void aDocumentForADraftIsKeptInSilence() {
        Document document = done(upload(OPINION_FOR_ANNA, ANNA));

        assertThat(document.state()).isEqualTo(new DocumentState.Held());
        assertThat(context.blobs).containsKey(HASH);
        assertThat(context.events).isEmpty();
    }

    @Test
    void aRefusedDocumentLeavesNothingBehind() {
        context.save(ANNAS_CASE);

        assertThat(upload(OPINION_FOR_ANNA, STRANGER))
                .isEqualTo(new Answer.Refused(new Refusal.UnknownApplication()));
        assertThat(upload(dated(EMPLOYER_FOR_ANNA, TODAY.plusDays(1), null), ANNA))
                .isInstanceOf(Answer.Refused.class);
        assertThat(context.documents).isEmpty();
        assertThat(context.blobs).isEmpty();
        assertThat(context.events).isEmpty();
    }

    @Test
    void theBytesDecideWhatAFileIs() {
        context.mediaType = "text/html";

        assertThat(upload(OPINION_FOR_ANNA, ANNA))
                .isEqualTo(
                        new Answer.Refused(
                                new Refusal.UnfitContent(
                                        new ContentFlaw.TypeNotTaken("text/html"))));
        assertThat(context.blobs).isEmpty();
    }

    @Test
    void theSizeIsJudgedBeforeAnybodyLooksAtTheBytes() {
        context.mediaType = "text/html";
        NewDocument large = handedIn(OPINION_FOR_ANNA, TestConfig.MAX_BYTES + 1);

        assertThat(context.upload().handle(large, ANNA))
                .isEqualTo(
                        new Answer.Refused(
                                new Refusal.UnfitContent(
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

    private Answer upload(DocumentDetails details, Caller caller) {
        return context.upload().handle(handedIn(details, 12), caller);
    }

    private static NewDocument handedIn(DocumentDetails details, long sizeBytes) {
        return new NewDocument(
                new Filing(ANNAS_APPLICATION, ANNA_ADULT_GROUP_II),
                details,
                Path.of("unused"),
                sizeBytes,
                new FileClaim("application/pdf", "paraugs.pdf"));
    }

    private static Document done(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done) answer).document();
    }
}
