package lv.lidzas.documents.api;

import lv.lidzas.documents.domain.Content;
import lv.lidzas.documents.domain.Correction;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentDetails;
import lv.lidzas.documents.domain.DocumentId;
import lv.lidzas.documents.domain.DocumentState;
import lv.lidzas.documents.domain.Opinion;
import org.jspecify.annotations.Nullable;

/** Shows documents. */
final class DocumentViews {

    private DocumentViews() {}

    static DocumentView of(Document document) {
        DocumentDetails details = document.details();
        DocumentId twin = document.duplicateOf();
        return new DocumentView(
                document.id().value(),
                document.filing().applicationId().value(),
                document.filing().subjectPersonId().value(),
                document.state().code(),
                details.kind(),
                details.issuer(),
                details.number(),
                details.issuedOn(),
                details.validUntil(),
                opinion(details.opinion()),
                content(document.content()),
                document.upload().at(),
                review(document.state()),
                twin == null ? null : twin.value(),
                document.corrections().stream().map(DocumentViews::correction).toList());
    }

    private static @Nullable OpinionTerms opinion(@Nullable Opinion opinion) {
        return opinion == null
                ? null
                : new OpinionTerms(opinion.disabilityGroup(), opinion.limitations());
    }

    private static DocumentView.ContentView content(Content content) {
        return new DocumentView.ContentView(
                content.mediaType(), content.sizeBytes(), content.hash().hex());
    }

    private static DocumentView.@Nullable ReviewView review(DocumentState state) {
        return switch (state) {
            case DocumentState.Held _, DocumentState.Received _ -> null;
            case DocumentState.Verified(var review) ->
                    new DocumentView.ReviewView(review.by(), review.at(), null, null);
            case DocumentState.Rejected(var review, var why) ->
                    new DocumentView.ReviewView(
                            review.by(), review.at(), why.reason(), why.explanation());
        };
    }

    private static DocumentView.CorrectionView correction(Correction correction) {
        return new DocumentView.CorrectionView(
                correction.field(),
                correction.before(),
                correction.after(),
                correction.review().by(),
                correction.review().at());
    }
}
