package lv.lidzas.contracts;

/**
 * The topics: context, aggregate, major version. The key of a message is the id of the aggregate, so that order holds per
 * aggregate.
 */
public final class Topics {

    /** Applications; key: application id. */
    public static final String APPLICATION = "intake.application.v1";

    /** Persons, and to whom staff are tied; key: person id, or id of the entry in the register of conflicts of interest. */
    public static final String PERSON = "intake.person.v1";

    /** Documents; key: document id. */
    public static final String DOCUMENT = "documents.document.v1";

    /** Rule sets with their purposes and required documents; key: rule set id. Compacted, so that a late reader finds the latest. */
    public static final String RULE_SET = "eligibility.rule-set.v1";

    /** Assessments; key: application id, because an application has one assessment that is renewed. */
    public static final String ASSESSMENT = "eligibility.assessment.v1";

    /** Decisions; key: decision id. */
    public static final String DECISION = "eligibility.decision.v1";

    /** Hour budgets and what is allocated from them; key: budget id. */
    public static final String HOUR_BUDGET = "scheduling.hour-budget.v1";

    /** The erasure of assistants; key: register id of the assistant. */
    public static final String ASSISTANT = "scheduling.assistant.v1";

    /** Ends of the services' access logs; key: the service. */
    public static final String ACCESS_LOG = "looks.access-log.v1";

    private Topics() {}
}
