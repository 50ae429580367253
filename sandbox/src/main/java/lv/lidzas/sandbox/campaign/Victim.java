package lv.lidzas.sandbox.campaign;

import lv.lidzas.testkit.servers.Deployable;
import org.jspecify.annotations.Nullable;

/** A part of the municipality that can be harmed. */
enum Victim {
    APPLICATION(Deployable.APPLICATION),
    ELIGIBILITY(Deployable.ELIGIBILITY),
    DOCUMENT(Deployable.DOCUMENT),
    SCHEDULING(Deployable.SCHEDULING),
    POSTGRES(null),
    KAFKA(null);

    private final @Nullable Deployable service;

    Victim(@Nullable Deployable service) {
        this.service = service;
    }

    /** The service; absent for a server that the services share. */
    @Nullable Deployable service() {
        return service;
    }

    String title() {
        if (service != null) {
            return service.folder();
        }
        return this == POSTGRES ? "PostgreSQL" : "Kafka";
    }
}
