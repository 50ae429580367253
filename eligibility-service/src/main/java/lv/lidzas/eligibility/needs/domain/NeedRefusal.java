package lv.lidzas.eligibility.needs.domain;

import java.time.LocalDate;
import java.util.List;

/** Why an assessment of the need is not recorded or shown. */
public sealed interface NeedRefusal {

    /** There is no such application or assessment that the caller may see. */
    record Unknown() implements NeedRefusal {}

    /** The caller is a party to it, or tied to one. */
    record OwnMatter() implements NeedRefusal {}

    /** The case waits for no decision any more. */
    record CaseClosed() implements NeedRefusal {}

    /**
     * The person was not born yet, or the day is yet to come.
     *
     * @param earliest the first day that can be
     * @param latest the last one
     */
    record DayOutside(LocalDate earliest, LocalDate latest) implements NeedRefusal {}

    /** There is no such questionnaire, or another one held on the day. */
    record NotInForce() implements NeedRefusal {}

    /** The answers do not fit the questionnaire. */
    record Unfit(List<AnswerFault> faults) implements NeedRefusal {}
}
