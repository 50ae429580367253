package lv.lidzas.sandbox.campaign;

import java.util.ArrayList;
import java.util.List;

/** Compares what was acknowledged with what there is. */
final class HistoryChecker {

    private HistoryChecker() {}

    /** Every violation as a sentence; empty when all promises were kept. */
    static List<String> violations(History history, Findings findings) {
        List<String> violations = new ArrayList<>(history.broken());
        violations.addAll(findings.unsettled());
        new NothingLost(history, findings, violations::add).check();
        new NothingTwice(history, findings, violations::add).check();
        new ChainComplete(findings, violations::add).check();
        new LedgerEqualsAllocations(findings, violations::add).check();
        return violations;
    }
}
