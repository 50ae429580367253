package lv.lidzas.sandbox.campaign;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a trial showed.
 *
 * @param quietAfter how long after the healing nothing moved any more
 * @param endedByThemselves services that had to be started again though nobody killed them
 */
public record TrialReport(
        List<Fault> faults,
        History history,
        Findings findings,
        List<String> violations,
        Duration quietAfter,
        int endedByThemselves) {

    private static final int SHOWN = 50;

    /** Prints it for people. */
    public void print(PrintStream out) {
        out.println();
        out.printf("%-12s %9s %13s %9s%n", "Asked for", "requests", "acknowledged", "refused");
        for (Errand.What what : Errand.What.values()) {
            long asked = history.deeds(what).count();
            long acknowledged = history.acknowledged(what).count();
            long unanswered = history.deeds(what).filter(it -> history.answer(it) == null).count();
            out.printf(
                    "%-12s %9d %13d %9d%s%n",
                    what.name().toLowerCase(Locale.ROOT),
                    asked,
                    acknowledged,
                    asked - acknowledged - unanswered,
                    unanswered == 0 ? "" : " and " + unanswered + " never answered");
        }
        out.println();
        out.println(
                "Sent again after the case was over, with the same key: "
                        + history.repeatedSoFar());
        out.println("Attempts that failed and were repeated: " + history.failures());
        out.println("Faults: " + faultsByKind());
        out.println(
                "Services that ended by themselves and were started again: " + endedByThemselves);
        out.printf(
                "Found: %d applications, %d documents, %d assessments, %d decisions, %d budgets, %d allocations, %d events%n",
                findings.applications().size(),
                findings.documents().size(),
                findings.assessments().size(),
                findings.decisions().size(),
                findings.budgets().size(),
                findings.allocations().size(),
                findings.events().size());
        out.println("Quiet " + quietAfter.toSeconds() + " s after the healing.");
        out.println();
        violations.stream().limit(SHOWN).forEach(out::println);
        out.println(
                violations.isEmpty()
                        ? "Nothing acknowledged was lost, nothing took effect twice, the ledger equals the allocations."
                        : violations.size() + " VIOLATIONS");
    }

    private Map<String, Long> faultsByKind() {
        return faults.stream()
                .collect(
                        Collectors.groupingBy(
                                it ->
                                        it.harm().name().toLowerCase(Locale.ROOT)
                                                + " "
                                                + it.victim().title(),
                                TreeMap::new,
                                Collectors.counting()));
    }
}
