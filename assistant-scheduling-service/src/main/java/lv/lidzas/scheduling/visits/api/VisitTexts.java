package lv.lidzas.scheduling.visits.api;

/** Words and examples of the API's description that stand in more than one place. */
final class VisitTexts {

    static final String VISIT_ID = "Visit id";
    static final String ALLOCATION_ID = "Allocation id: whose help, from which budget";
    static final String BUDGET_ID = "Budget id";
    static final String ASSISTANT_ID = "Register id of the assistant";
    static final String PURPOSE = "Code of a purpose that the decision grants";
    static final String PLACE =
            "Code of a place that the municipality names, such as a school. Not an address, and nobody is located";
    static final String START =
            "Start on the clock of Latvia; where hours are left to choose, the earliest start";
    static final String END =
            "End on the clock of Latvia; where hours are left to choose, the latest end";
    static final String MINUTES =
            "Minutes of help within these hours; absent if help fills all of them";
    static final String VERSION = "Version of the visit to be changed, from its ETag";

    static final String A_VISIT = "0192f3a1-7a06-7c00-8000-000000000006";
    static final String AN_ALLOCATION = "0192f3a1-7a05-7c00-8000-000000000005";
    static final String A_BUDGET = "0192f3a1-7a02-7c00-8000-000000000002";
    static final String AN_ASSISTANT = "0192f3a1-7a01-7c00-8000-000000000001";

    static final String LOCAL_TIME = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$";
    static final String PURPOSE_CODE = "^[A-Z][A-Z0-9_]{0,39}$";
    static final String PLACE_CODE = "^[A-Z][A-Z0-9-]{0,29}$";

    private VisitTexts() {}
}
