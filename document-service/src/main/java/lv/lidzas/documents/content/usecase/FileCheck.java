package lv.lidzas.documents.content.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.documents.config.DocumentsConfig;
import lv.lidzas.documents.content.domain.Content;
import lv.lidzas.documents.content.domain.ContentFlaw;
import lv.lidzas.documents.content.domain.ContentPolicy;
import lv.lidzas.documents.content.domain.FileName;
import lv.lidzas.kit.words.Result;

/** Whether a file may be kept (faila pārbaude), and if so, its description. */
@ApplicationScoped
public class FileCheck {

    private final ContentInspector inspector;
    private final ContentPolicy policy;

    /** Takes the policy from the settings. */
    public FileCheck(ContentInspector inspector, DocumentsConfig config) {
        this.inspector = inspector;
        this.policy = new ContentPolicy(config.maxBytes(), config.mediaTypes());
    }

    /** Describes the file, or says why it is not kept. */
    public Result<Content, ContentFlaw> handle(HandedInFile file) {
        ContentFlaw ofSize = policy.flawOfSize(file.sizeBytes());
        if (ofSize != null) {
            return Result.refused(ofSize);
        }
        String mediaType = inspector.mediaTypeOf(file.path());
        ContentFlaw ofType = policy.flawOfType(mediaType, file.claim());
        if (ofType != null) {
            return Result.refused(ofType);
        }
        FileName name = FileName.of(file.claim().fileName(), mediaType);
        return Result.done(
                new Content(
                        file.received().hash(),
                        file.sizeBytes(),
                        mediaType,
                        name,
                        file.received().kept()));
    }
}
