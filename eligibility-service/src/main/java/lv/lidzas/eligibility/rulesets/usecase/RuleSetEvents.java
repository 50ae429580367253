package lv.lidzas.eligibility.rulesets.usecase;

/** What the others are told of rule sets. */
public interface RuleSetEvents {

    /** Tells it with the transaction. */
    void publish(RuleSetEvent event);
}
