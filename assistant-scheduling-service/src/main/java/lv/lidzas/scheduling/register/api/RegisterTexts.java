package lv.lidzas.scheduling.register.api;

/** Words and examples of the API's description that stand in more than one place. */
final class RegisterTexts {

    static final String ASSISTANT_ID = "Register id of the assistant";
    static final String GIVEN_NAME = "Given name (vārds)";
    static final String FAMILY_NAME = "Family name (uzvārds)";
    static final String PHONE = "Telephone number; it or the e-mail address is required";
    static final String EMAIL = "E-mail address; it or the telephone number is required";
    static final String LOGIN =
            "Subject of the assistant's own login, so that the assistant sees this entry";
    static final String ELSEWHERE =
            "Minutes in a week as an assistant elsewhere, by own declaration; they reduce what can be booked here";
    static final String ACTIVE_FROM = "First day on which the assistant may work; absent for today";
    static final String ACTIVE_UNTIL =
            "Last day on which the assistant may work; absent for an open end";

    static final String AN_ASSISTANT = "0192f3a1-7a01-7c00-8000-000000000001";

    private RegisterTexts() {}
}
