package lv.lidzas.documents.api;

import java.util.function.Supplier;
import lv.lidzas.documents.usecase.DamagedContent;
import lv.lidzas.documents.usecase.StorageUnavailable;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jboss.logging.Logger;

/** Says trouble with the disk as a problem; the operator reads the rest in the log. */
final class StorageProblems {

    private static final Logger LOG = Logger.getLogger(StorageProblems.class);
    private static final int RETRY_SECONDS = 30;

    private StorageProblems() {}

    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (StorageUnavailable e) {
            LOG.error("A document was refused: " + e.getMessage(), e.getCause());
            throw switch (e.reason()) {
                case FULL -> ProblemException.of(DocumentProblems.STORAGE_FULL);
                case FAILED ->
                        ProblemException.of(KitProblems.UNAVAILABLE).retryAfter(RETRY_SECONDS);
            };
        } catch (DamagedContent e) {
            LOG.error(e.getMessage());
            throw ProblemException.of(DocumentProblems.CONTENT_DAMAGED);
        }
    }
}
