package lv.lidzas.intake.rulesets.usecase;

/** Port: those who wait for a rule set; applications answer it. */
public interface AwaitsRuleSets {

    /** A rule set arrived, or a newer copy of one. */
    void ruleSetArrived();
}
