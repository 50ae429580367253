package lv.lidzas.intake.retention.persistence;

import lv.lidzas.intake.retention.domain.RetentionClass;

/**
 * Whose term is over: one condition for each class, with two parameters, the moment or day before which its term must have begun, and the day of
 * today for holds.
 */
final class DueQueries {

    /** A hold of a person is one of every record of that human. */
    private static final String HOLD =
            """
             and not exists (
                select from legal_hold h left join person held on held.id = h.subject_id
                where h.lifted_at is null and coalesce(h.last_day, 'infinity') >= ? and (%s))\
            """;

    private static final String SAME_HUMAN =
            "coalesce(%1$s.canonical_id, %1$s.id) = coalesce(held.canonical_id, held.id)";

    private static final String CASE_IS_FREE =
            HOLD.formatted(
                    "h.subject_id = a.id or exists (select from person p where p.id in (a.person_id, a.representative_id) and "
                            + SAME_HUMAN.formatted("p")
                            + ")");

    /** Hours in a case, whether used or not, are what a ledger rests on. */
    private static final String NOTHING_RESTS_ON_IT =
            " and not exists (select from assignment s where s.application_id = a.id)"
                    + CASE_IS_FREE;

    /**
     * A refusal waits while somebody contests it, in time or late, and after it was made void until it is decided again: both are told by the
     * timeline.
     */
    private static final String NOBODY_CONTESTS_IT =
            """
             and not exists (
                select from timeline_entry c where c.application_id = a.id and c.type = 'decision-contested' and not exists (
                    select from timeline_entry d where d.application_id = a.id and d.type = 'contest-decided'
                    and cast(d.details as jsonb) ->> 'contestId' = cast(c.details as jsonb) ->> 'contestId'))
             and not exists (
                select from timeline_entry d where d.application_id = a.id and d.type = 'contest-decided'
                and cast(d.details as jsonb) ->> 'result' = 'REVOKED' and not exists (
                    select from timeline_entry i where i.application_id = a.id and i.type = 'decision-issued'
                    and i.happened_at > d.happened_at))\
            """;

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
                    + ")))"
                    + HOLD.formatted(SAME_HUMAN.formatted("a"));

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
                            + NOBODY_CONTESTS_IT
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
