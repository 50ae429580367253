package lv.lidzas.kit.crypto;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptor;

/**
 * Makes a service ask for its keys when it starts, and not when the first person writes a name.
 *
 * <p>Every service has a master key and knows parties by key. The index is a bean only where somebody injects it, because unused
 * beans are removed; a service that finds nothing by it starts without its key.
 */
@ApplicationScoped
class KeysAtStart {

    private final MasterKey master;

    KeysAtStart(MasterKey master) {
        this.master = master;
    }

    /** Before anything else starts: no message may be read by a service that cannot go on. */
    void check(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started,
            PartyKeys parties,
            BeanManager beans) {
        var _ = master.currentId();
        for (Bean<?> bean : beans.getBeans(BlindIndex.class)) {
            Object index =
                    beans.getReference(bean, BlindIndex.class, beans.createCreationalContext(bean));
            ((BlindIndex) index).of("", "");
        }
        parties.ofLogin("");
    }
}
