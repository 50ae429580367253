package lv.lidzas.sandbox.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Reply;
import lv.lidzas.sandbox.demo.StoryFailed;

/** Asks with one key, again and again until there is an answer, and tells the history. For the requests of one case. */
final class PatientClient {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final int SERVER_ERROR = 500;
    private static final int ATTEMPTS = 20;
    private static final Set<String> OUTDATED = Set.of("stale-version", "assessment-outdated");

    private final Api api;
    private final History history;
    private final CasePlan plan;
    private final List<Runnable> repeats = new ArrayList<>();
    private int requests;

    PatientClient(Api api, History history, CasePlan plan) {
        this.api = api;
        this.history = history;
        this.plan = plan;
    }

    /** The answer: an acknowledgement or a refusal. */
    Reply ask(
            Errand.What what,
            String about,
            Map<String, String> details,
            Function<String, Reply> request) {
        Errand deed = new Errand(UUID.randomUUID().toString(), what, about, details);
        history.asks(deed);
        Reply reply = insist(deed, request);
        history.answered(deed, answer(reply));
        if (reply.status() < 300 && plan.isRepeated(requests)) {
            repeats.add(() -> history.answeredAgain(deed, answer(insist(deed, request))));
        }
        requests++;
        return reply;
    }

    /** Reads and asks anew while somebody else, or an event, changes what was read. */
    Reply untilUpToDate(Supplier<Reply> readingAndAsking) {
        Reply reply = readingAndAsking.get();
        for (int attempt = 1;
                OUTDATED.contains(reply.body().path("code").asText()) && attempt < ATTEMPTS;
                attempt++) {
            pause();
            reply = readingAndAsking.get();
        }
        return reply;
    }

    /** Sends once more what the plan says, with the same keys, after everything else has happened. */
    void repeat() {
        repeats.forEach(Runnable::run);
    }

    /** Reads again and again until what is read fits. */
    Reply await(String what, String persona, String url, Predicate<JsonNode> fits) {
        long deadline = deadline();
        while (true) {
            try {
                Reply reply = api.get(persona, url);
                if (reply.status() == 200 && fits.test(reply.body())) {
                    return reply;
                }
            } catch (StoryFailed _) {
                // Nobody answers; later somebody will.
            }
            if (System.nanoTime() > deadline) {
                throw new StoryFailed(
                        "case " + plan.number() + " waited in vain for " + what + ": " + url, null);
            }
            pause();
        }
    }

    private Reply insist(Errand deed, Function<String, Reply> request) {
        long deadline = deadline();
        while (true) {
            try {
                Reply reply = request.apply(deed.key());
                if (reply.status() < SERVER_ERROR && !reply.isToBeRetried()) {
                    return reply;
                }
                history.failed(
                        deed,
                        reply.what().replaceAll("[0-9a-f-]{36}", "{id}")
                                + " answered "
                                + reply.status());
            } catch (StoryFailed failure) {
                history.failed(deed, "no answer");
            }
            if (System.nanoTime() > deadline) {
                throw new StoryFailed(
                        deed.what()
                                + " "
                                + deed.key()
                                + " got no answer in "
                                + PATIENCE.toMinutes()
                                + " min",
                        null);
            }
            pause();
        }
    }

    private static Errand.Answer answer(Reply reply) {
        return new Errand.Answer(reply.status(), reply.body().path("id").asText());
    }

    private static long deadline() {
        return System.nanoTime() + PATIENCE.toNanos();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("interrupted", interruption);
        }
    }
}
