package lv.lidzas.documents.desk.api;

import java.util.List;
import java.util.function.Supplier;
import lv.lidzas.documents.content.domain.ContentFlaw;
import lv.lidzas.documents.content.usecase.DamagedContent;
import lv.lidzas.documents.content.usecase.StorageUnavailable;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import org.jboss.logging.Logger;

/** What is said of files that are not taken, and of trouble with the disk; the operator reads the rest in the log. */
final class ContentProblems {

    static final ProblemType FILE_TYPE_NOT_TAKEN = new ProblemType("file-type-not-taken", 415);
    static final ProblemType FILE_NOT_AS_CLAIMED = new ProblemType("file-not-as-claimed", 422);
    static final ProblemType STORAGE_FULL = new ProblemType("storage-full", 507);
    static final ProblemType CONTENT_DAMAGED = new ProblemType("content-damaged", 500);

    static final List<ProblemType> ALL =
            List.of(FILE_TYPE_NOT_TAKEN, FILE_NOT_AS_CLAIMED, STORAGE_FULL, CONTENT_DAMAGED);
    static final List<String> ERRORS =
            List.of(
                    "file-empty",
                    "file-too-large",
                    "part-too-large",
                    "file-type-not-taken",
                    "file-not-as-claimed");

    private static final Logger LOG = Logger.getLogger(ContentProblems.class);
    private static final String FILE = "/file";
    private static final int RETRY_SECONDS = 30;

    private ContentProblems() {}

    static ProblemException of(ContentFlaw flaw) {
        return switch (flaw) {
            case ContentFlaw.Empty _ ->
                    ProblemException.of(KitProblems.VALIDATION).at(FILE, "file-empty");
            case ContentFlaw.TooLarge(var maxBytes) ->
                    ProblemException.of(KitProblems.PAYLOAD_TOO_LARGE, maxBytes)
                            .at(FILE, "file-too-large", maxBytes)
                            .with("maxBytes", maxBytes);
            case ContentFlaw.TypeNotTaken(var mediaType) ->
                    ProblemException.of(FILE_TYPE_NOT_TAKEN)
                            .at(FILE, "file-type-not-taken", mediaType);
            case ContentFlaw.NotAsClaimed(var mediaType) ->
                    ProblemException.of(FILE_NOT_AS_CLAIMED)
                            .at(FILE, "file-not-as-claimed", mediaType);
        };
    }

    /** Does the work; says as a problem what the disk does not let it do. */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (StorageUnavailable e) {
            LOG.error("A document was refused: " + e.getMessage(), e.getCause());
            throw switch (e.reason()) {
                case FULL -> ProblemException.of(STORAGE_FULL);
                case FAILED ->
                        ProblemException.of(KitProblems.UNAVAILABLE).retryAfter(RETRY_SECONDS);
            };
        } catch (DamagedContent e) {
            LOG.error(e.getMessage());
            throw ProblemException.of(CONTENT_DAMAGED);
        }
    }
}
