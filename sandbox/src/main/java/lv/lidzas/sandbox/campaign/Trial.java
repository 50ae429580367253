package lv.lidzas.sandbox.campaign;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import lv.lidzas.sandbox.Municipality;

/** Load and faults on a running municipality until it is healed and quiet, and the check of what came of it. */
public final class Trial {

    private static final Duration QUIET_WITHIN = Duration.ofMinutes(3);
    private static final Duration PROGRESS_WITHIN = Duration.ofSeconds(20);
    private static final Duration BETWEEN_COUNTS = Duration.ofMillis(50);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Municipality municipality;
    private final long seed;
    private final int faults;
    private final Saboteur saboteur;
    private final History history;
    private final Consumer<String> progress;

    /** A trial whose plans follow from the seed. */
    public Trial(Municipality municipality, long seed, int faults, Consumer<String> progress) {
        this.municipality = municipality;
        this.seed = seed;
        this.faults = faults;
        this.progress = progress;
        this.saboteur = new Saboteur(municipality);
        this.history = new History(municipality.layout().folder().resolve("history.log"));
    }

    /** Runs it to its end, which leaves everything running and ready. */
    public TrialReport run() throws InterruptedException {
        List<Fault> plan = FaultPlan.of(seed, faults);
        try (Clients clients = Clients.of(municipality.layout().addresses(), history, seed)) {
            for (int number = 1; number <= plan.size(); number++) {
                commit(plan.get(number - 1), "fault " + number + " of " + plan.size());
            }
            progress.accept("Healing; the clients end their last cases.");
            saboteur.heal();
            clients.finish();
        }
        return check(plan);
    }

    private void commit(Fault fault, String number) throws InterruptedException {
        awaitAcknowledgements(fault.acknowledgements());
        Thread.sleep(fault.pause());
        String what =
                "%s: %s %s for %.1f s"
                        .formatted(
                                number,
                                fault.victim().title(),
                                fault.harm() == Fault.Harm.KILL
                                        ? "is killed and gone"
                                        : "is frozen",
                                fault.length().toMillis() / 1e3);
        progress.accept(what + "; " + history.acknowledgedSoFar() + " requests acknowledged");
        history.faulted(what);
        saboteur.commit(fault);
    }

    /** Whoever breaks things faster than they recover tests nothing else; but a part that hangs is not waited for. */
    private void awaitAcknowledgements(int wanted) throws InterruptedException {
        int enough = history.acknowledgedSoFar() + wanted;
        long deadline = System.nanoTime() + PROGRESS_WITHIN.toNanos();
        while (history.acknowledgedSoFar() < enough && System.nanoTime() < deadline) {
            Thread.sleep(BETWEEN_COUNTS);
        }
    }

    /** What is on its way still arrives: only what stays wrong is a violation, and only what stays right is right. */
    private TrialReport check(List<Fault> plan) throws InterruptedException {
        long healed = System.nanoTime();
        try (FoundEvents events = new FoundEvents(municipality.kafka().bootstrapServers())) {
            FindingsReader reader = new FindingsReader(municipality, events);
            Findings before = reader.read();
            int open = -1;
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                Findings findings = reader.read();
                List<String> violations = HistoryChecker.violations(history, findings);
                Duration waited = Duration.ofNanos(System.nanoTime() - healed);
                boolean isQuiet = violations.isEmpty() && findings.equals(before);
                if (isQuiet || waited.compareTo(QUIET_WITHIN) > 0) {
                    return new TrialReport(
                            plan,
                            history,
                            findings,
                            violations,
                            waited,
                            saboteur.endedByThemselves());
                }
                if (violations.size() != open) {
                    open = violations.size();
                    progress.accept("Not quiet yet: " + open + " things are open.");
                }
                before = findings;
            }
        }
    }

    /** Touches nothing any more, so that everything can be stopped. */
    public void end() {
        saboteur.end();
        history.close();
    }
}
