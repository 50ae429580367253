package lv.lidzas.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.looks.MyPersons;

/** Everybody is the person whose id is made of the login. */
@ApplicationScoped
public class SamplePersons implements MyPersons {

    @Override
    public Set<UUID> idsOf(Caller caller) {
        return Set.of(personOf(caller.subject()));
    }

    /** The person of a login. */
    public static UUID personOf(String subject) {
        return UUID.nameUUIDFromBytes(subject.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
