package lv.lidzas.intake.retention.persistence;

import lv.lidzas.intake.retention.domain.RetentionClass;

/** Whose term is over: one condition for each class, with one parameter, the moment or day before which its term must have begun. */
final class DueQueries {

    /** Hours in a case, whether used or not, are what a ledger rests on. */
    private static final String NOTHING_RESTS_ON_IT =
            " and not exists (select from assignment s where s.application_id = a.id)";

    private static final String NAMED_BY_A_CASE =
            """
            exists (select from application n where n.person_id = %1$s)
            or exists (select from application n where n.representative_id = %1$s)
            or exists (select from representation_change n where n.representative_id = %1$s)\
            """;

    /** Of records that stand for one human none goes before all are without a case: limits follow the human. */
    private static final String PERSON =
            " from person a where a.code_index is not null and a.first_seen_at < ? and not ("
                    + NAMED_BY_A_CASE.formatted("a.id")
                    + """
                    ) and not (a.is_linked and exists (
                        select from person o
                        where coalesce(o.canonical_id, o.id) = coalesce(a.canonical_id, a.id) and (\
                    """
                    + NAMED_BY_A_CASE.formatted("o.id")
                    + ")))";

    private DueQueries() {}

    /** From where the class is taken, and which of it. */
    static String of(RetentionClass ofClass) {
        return switch (ofClass) {
            case ABANDONED_DRAFT ->
                    " from application a where a.submitted_at is null and a.saved_at < ?"
                            + NOTHING_RESTS_ON_IT;
            case WITHDRAWN_CASE ->
                    " from application a where a.state = 'WITHDRAWN' and a.submitted_at is not null and a.withdrawn_at < ?"
                            + NOTHING_RESTS_ON_IT;
            case REFUSED_CASE ->
                    " from application a where a.state = 'DECIDED' and a.decision_result = 'REFUSED' and a.decision_issued_on < ?"
                            + NOTHING_RESTS_ON_IT;
            case PERSON_WITHOUT_CASE -> PERSON;
        };
    }

    /** The moment or the day from which the term runs. */
    static String begin(RetentionClass ofClass) {
        return switch (ofClass) {
            case ABANDONED_DRAFT -> "a.saved_at";
            case WITHDRAWN_CASE -> "a.withdrawn_at";
            case REFUSED_CASE -> "a.decision_issued_on";
            case PERSON_WITHOUT_CASE -> "a.first_seen_at";
        };
    }
}
