package lv.lidzas.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.looks.MyPersons;

/** Everybody is the person whose id is made of the key. */
@ApplicationScoped
public class SamplePersons implements MyPersons {

    @Override
    public Set<UUID> idsOf(Caller caller) {
        return Set.of(personOf(caller.self().text()));
    }

    /** The person of a key. */
    public static UUID personOf(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
