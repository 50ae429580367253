package lv.lidzas.documents.content.persistence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.documents.content.usecase.SweepOrphanBlobs;
import org.jboss.logging.Logger;

/** Sweeps now and then. */
@ApplicationScoped
public class OrphanSweep {

    private static final Logger LOG = Logger.getLogger(OrphanSweep.class);

    private final SweepOrphanBlobs sweep;

    OrphanSweep(SweepOrphanBlobs sweep) {
        this.sweep = sweep;
    }

    @Scheduled(every = "{lidzas.documents.sweep-every}", delayed = "10m")
    void sweep() {
        int removed = sweep.handle();
        if (removed > 0) {
            LOG.infof("Removed %d contents that belong to no document.", removed);
        }
    }
}
