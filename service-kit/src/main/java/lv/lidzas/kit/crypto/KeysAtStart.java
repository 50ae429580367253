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
 * <p>Every service knows parties by key. The cipher is a bean only where somebody injects it, because unused beans are
 * removed; a service without encrypted fields starts without its keys.
 */
@ApplicationScoped
class KeysAtStart {

    /** Before anything else starts: no message may be read by a service that cannot go on. */
    void check(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started,
            PartyKeys parties,
            BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(FieldCipher.class)) {
            Object cipher =
                    beans.getReference(
                            bean, FieldCipher.class, beans.createCreationalContext(bean));
            ((FieldCipher) cipher).index("");
        }
        parties.ofLogin("");
    }
}
