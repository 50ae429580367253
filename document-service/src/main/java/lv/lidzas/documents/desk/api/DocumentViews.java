package lv.lidzas.documents.desk.api;

import lv.lidzas.documents.content.domain.Content;
import lv.lidzas.documents.filing.domain.Correction;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentDetails;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.web.Answers;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Shows documents. */
final class DocumentViews {

    private DocumentViews() {}

    static DocumentView of(Document document) {
        DocumentDetails details = document.details();
        DocumentId twin = document.duplicateOf();
        boolean erased = document.content().isErased();
        return new DocumentView(
                document.id().value(),
                document.filing().applicationId().value(),
                document.filing().subjectPersonId().value(),
                document.state().code(),
                details.kind(),
                erased ? null : details.issuer(),
                erased ? null : details.number(),
                details.issuedOn(),
                details.validUntil(),
                OpinionTerms.of(details.opinion()),
                content(document.content()),
                document.upload().at(),
                review(document.state()),
                twin == null ? null : twin.value(),
                document.corrections().stream().map(DocumentViews::correction).toList(),
                erased);
    }

    /** Whose document it is. */
    static Shown shown(Document document) {
        return Shown.of(
                document.filing().applicationId().value(),
                document.filing().subjectPersonId().value());
    }

    private static DocumentView.ContentView content(Content content) {
        return new DocumentView.ContentView(
                content.mediaType(),
                content.sizeBytes(),
                content.isErased() ? null : content.hash().hex());
    }

    private static DocumentView.@Nullable ReviewView review(DocumentState state) {
        return switch (state) {
            case DocumentState.Held _, DocumentState.Received _ -> null;
            case DocumentState.Verified(var review) ->
                    new DocumentView.ReviewView(review.by().text(), review.at(), null, null);
            case DocumentState.Rejected(var review, var why) ->
                    new DocumentView.ReviewView(
                            review.by().text(), review.at(), why.reason(), why.explanation());
        };
    }

    private static DocumentView.CorrectionView correction(Correction correction) {
        return new DocumentView.CorrectionView(
                correction.field(),
                correction.before(),
                correction.after(),
                correction.review().by().text(),
                correction.review().at());
    }

    /** With the version for If-Match. */
    static RestResponse<DocumentView> answer(Document document) {
        return Answers.ok(of(document), document.version());
    }
}
