package lv.lidzas.documents.cases.domain;

import java.util.UUID;

/** Named applications; all people are invented. */
public final class ExampleCases {

    public static final String ANNA = "login-of-anna-paraudzina";

    public static final ApplicationId ANNAS_APPLICATION =
            new ApplicationId(UUID.fromString("019a52f0-3a5c-7c1e-9c7d-2f6f3f1d8a11"));
    public static final PersonId ANNA_ADULT_GROUP_II =
            new PersonId(UUID.fromString("019a52f0-3a5c-7c1e-9c7d-2f6f3f1d8a10"));
    public static final PersonId SOMEBODY_ELSE =
            new PersonId(UUID.fromString("019a52f0-3a5c-7c1e-9c7d-2f6f3f1d8aff"));
    public static final PersonId ANNAS_TRUSTEE =
            new PersonId(UUID.fromString("019a52f0-3a5c-7c1e-9c7d-2f6f3f1d8a12"));

    public static final KnownCase ANNAS_CASE =
            new KnownCase(
                    ANNAS_APPLICATION,
                    ANNA_ADULT_GROUP_II,
                    ANNAS_TRUSTEE,
                    ANNA,
                    KnownCaseState.OPEN);

    private ExampleCases() {}
}
