package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** Waits for what the services do by themselves, as events reach them. */
final class Patience {

    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Patience() {}

    /** Reads a resource as a persona again and again until it is so far. */
    static Reply until(
            Api api, String what, String persona, String url, Predicate<JsonNode> reached) {
        Instant until = Instant.now().plus(AT_MOST);
        Reply answer = api.get(persona, url);
        while (answer.status() != 200 || !reached.test(answer.body())) {
            if (Instant.now().isAfter(until)) {
                throw new StoryFailed(
                        "Waited "
                                + AT_MOST.toSeconds()
                                + " s for "
                                + what
                                + "; last answer "
                                + answer,
                        null);
            }
            Api.pause(BETWEEN_LOOKS);
            answer = api.get(persona, url);
        }
        return answer;
    }
}
