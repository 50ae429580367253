package lv.lidzas.documents.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;

/** Named applications; all people are invented. */
public final class ExampleCases {

    public static final PartyKey ANNA = new PartyKey("1.anna");
    public static final PartyKey TRUSTEE = new PartyKey("1.trustee");
    public static final LocalDate TRUSTED_UNTIL = LocalDate.of(2026, 12, 31);

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
                    new Parties(
                            List.of(
                                    Party.always(ANNA, PartyRole.SUBMITTER),
                                    new Party(
                                            TRUSTEE,
                                            PartyRole.REPRESENTATIVE,
                                            null,
                                            TRUSTED_UNTIL)),
                            0),
                    KnownCaseState.OPEN);

    /** The same case while nobody has made sure who the one is who filed it for Anna. */
    public static KnownCase filedByUnverified(PartyKey filer) {
        return ANNAS_CASE.of(
                new Parties(
                        List.of(
                                Party.always(filer, PartyRole.UNVERIFIED_SUBMITTER),
                                Party.always(ANNA, PartyRole.PERSON)),
                        0));
    }

    private ExampleCases() {}
}
