package lv.lidzas.documents.filing.persistence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.documents.filing.usecase.ExpireHeldDocuments;
import org.jboss.logging.Logger;

/** Deletes now and then what was held too long; replicas do it side by side without meeting. */
@ApplicationScoped
public class HeldSweep {

    private static final Logger LOG = Logger.getLogger(HeldSweep.class);

    private final ExpireHeldDocuments expire;

    HeldSweep(ExpireHeldDocuments expire) {
        this.expire = expire;
    }

    @Scheduled(every = "{lidzas.documents.sweep-every}", delayed = "5m")
    void sweep() {
        int deleted;
        do {
            deleted = expire.handle();
            if (deleted > 0) {
                LOG.infof("Deleted %d documents whose application was never submitted.", deleted);
            }
        } while (deleted == ExpireHeldDocuments.AT_ONCE);
    }
}
