package lv.lidzas.scheduling.hours.api;

/** Words and examples of the API's description that stand in more than one place. */
final class HoursTexts {

    static final String ASSISTANT_ID = "Register id of the assistant";
    static final String BUDGET_ID = "Budget id";
    static final String ALLOCATION_ID = "Allocation id";
    static final String APPLICATION_ID = "Application id";
    static final String DECISION_ID = "Decision id";
    static final String PERSON_ID = "Person id";

    static final String AN_ASSISTANT = "0192f3a1-7a01-7c00-8000-000000000001";
    static final String A_BUDGET = "0192f3a1-7a02-7c00-8000-000000000002";
    static final String AN_APPLICATION = "0192f3a1-7a03-7c00-8000-000000000003";
    static final String A_DECISION = "0192f3a1-7a04-7c00-8000-000000000004";
    static final String AN_ALLOCATION = "0192f3a1-7a05-7c00-8000-000000000005";
    static final String A_PERSON = "5f0c8a52-0c5e-4b52-9a8e-1d7a0c9b1a11";

    private HoursTexts() {}
}
