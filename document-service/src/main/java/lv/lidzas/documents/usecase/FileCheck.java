package lv.lidzas.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.documents.config.DocumentsConfig;
import lv.lidzas.documents.domain.Content;
import lv.lidzas.documents.domain.ContentFlaw;
import lv.lidzas.documents.domain.ContentPolicy;
import lv.lidzas.documents.domain.FileName;

/** Whether a file may be kept at all (faila pārbaude), and if so, its description. */
@ApplicationScoped
class FileCheck {

    private final ContentInspector inspector;
    private final ContentPolicy policy;

    FileCheck(ContentInspector inspector, DocumentsConfig config) {
        this.inspector = inspector;
        this.policy = new ContentPolicy(config.maxBytes(), config.mediaTypes());
    }

    Finding examine(NewDocument handedIn) {
        ContentFlaw ofSize = policy.flawOfSize(handedIn.sizeBytes());
        if (ofSize != null) {
            return new Unfit(ofSize);
        }
        String mediaType = inspector.mediaTypeOf(handedIn.file());
        ContentFlaw ofType = policy.flawOfType(mediaType, handedIn.claim());
        if (ofType != null) {
            return new Unfit(ofType);
        }
        FileName name = FileName.of(handedIn.claim().fileName(), mediaType);
        return new Fit(
                new Content(
                        inspector.hashOf(handedIn.file()), handedIn.sizeBytes(), mediaType, name));
    }

    sealed interface Finding {}

    record Fit(Content content) implements Finding {}

    record Unfit(ContentFlaw flaw) implements Finding {}
}
