package lv.lidzas.sandbox.ops;

import java.io.PrintStream;
import java.util.NavigableSet;
import java.util.TreeSet;
import lv.lidzas.testkit.servers.ServerFailure;

/**
 * Whether four services with a database each agree on what was granted to whom.
 *
 * <p>They tell each other by events, so for a moment they may not: what disagrees is looked at again after a while, and only
 * what disagreed both times is a finding.
 */
final class ConsistencyCheck {

    private static final String SETTLE_SECONDS = "10";

    private final Agreements agreements;
    private final PrintStream out;

    ConsistencyCheck(OpsSettings settings, PrintStream out) {
        this.agreements = new Agreements(new Rows(settings), settings.documents());
        this.out = out;
    }

    int run(Arguments arguments) {
        int settle = seconds(arguments.value("--settle").orElse(SETTLE_SECONDS));
        arguments.requireEnd();
        NavigableSet<Disagreement> found = new TreeSet<>(agreements.broken());
        if (!found.isEmpty()) {
            out.printf("%d disagreements; looking again in %d s.%n", found.size(), settle);
            pause(settle);
            found.retainAll(agreements.broken());
        }
        agreements.looked().forEach((what, count) -> out.printf("%-40s %8d%n", what, count));
        found.forEach(it -> out.printf("FOUND %s: %s%n", it.rule(), it.about()));
        out.printf(found.isEmpty() ? "The services agree.%n" : found.size() + " findings.%n");
        return found.isEmpty() ? Ops.DONE : Ops.FOUND;
    }

    private static int seconds(String text) {
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        throw new WrongUse("--settle takes seconds, and " + text + " are none.");
    }

    private static void pause(int seconds) {
        try {
            Thread.sleep(seconds * 1_000L);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted.", interruption);
        }
    }
}
