package lv.lidzas.sandbox.campaign;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lv.lidzas.sandbox.demo.Addresses;
import lv.lidzas.sandbox.demo.Api;

/** Several clients at once, each with one case after another. */
final class Clients implements AutoCloseable {

    private static final int AT_ONCE = 6;
    private static final int CASES_BETWEEN_ASSISTANTS = 4;

    /** Shorter than many freezes, so that a request is sent again while the first one is still under way. */
    private static final Duration TIMEOUT = Duration.ofSeconds(4);

    private static final Duration LAST_CASES_WITHIN = Duration.ofMinutes(10);

    private final Api api;
    private final History history;
    private final Pool pool = new Pool();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closing;

    private Clients(Addresses addresses, History history) {
        this.api = new Api(addresses, TIMEOUT, Duration.ZERO);
        this.history = history;
    }

    /** Begins to ask and returns at once. */
    static Clients of(Addresses addresses, History history, long seed) {
        Clients clients = new Clients(addresses, history);
        for (int client = 0; client < AT_ONCE; client++) {
            CasePlans plans = new CasePlans(seed, client);
            clients.threads.execute(() -> clients.work(plans));
        }
        return clients;
    }

    private void work(CasePlans plans) {
        for (int count = 0; !closing; count++) {
            CasePlan plan = plans.next();
            try {
                PatientClient client = new PatientClient(api, history, plan);
                if (count % CASES_BETWEEN_ASSISTANTS == 0) {
                    new StaffWork(api, client, plan, pool).register();
                }
                new CaseInWork(api, client, plan, pool).carryThrough();
            } catch (RuntimeException failure) {
                history.breaks(
                        "Case "
                                + plan.number()
                                + " ("
                                + plan.ending()
                                + ") stopped: "
                                + failure.getMessage());
            }
        }
    }

    /** Begins no more cases, and returns when those in work are through. */
    void finish() throws InterruptedException {
        closing = true;
        threads.shutdown();
        if (!threads.awaitTermination(LAST_CASES_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
            history.breaks(
                    "Clients still wait "
                            + LAST_CASES_WITHIN.toMinutes()
                            + " min after the last fault.");
        }
    }

    @Override
    public void close() {
        closing = true;
        threads.shutdownNow();
    }
}
