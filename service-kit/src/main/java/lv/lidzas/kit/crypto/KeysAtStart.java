package lv.lidzas.kit.crypto;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;

/**
 * Makes a service that encrypts fields ask for its keys when it starts, and not when the first person writes a name.
 *
 * <p>The cipher is a bean only where somebody injects it, because unused beans are removed; a service without encrypted
 * fields starts without keys.
 */
@ApplicationScoped
class KeysAtStart {

    void check(@Observes StartupEvent started, BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(FieldCipher.class)) {
            Object cipher =
                    beans.getReference(
                            bean, FieldCipher.class, beans.createCreationalContext(bean));
            ((FieldCipher) cipher).index("");
        }
    }
}
