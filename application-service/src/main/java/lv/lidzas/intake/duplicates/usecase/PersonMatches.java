package lv.lidzas.intake.duplicates.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.duplicates.domain.MatchState;
import lv.lidzas.intake.duplicates.domain.MatchVerdict;
import lv.lidzas.intake.duplicates.domain.NamedPerson;
import lv.lidzas.intake.duplicates.domain.PersonMatch;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Port: how people were named, and which records are alike. */
public interface PersonMatches {

    /** How many records one is matched with when it is named: each pair is judged by a person. */
    int MOST_ALIKE = 20;

    /**
     * Keeps how a person was named, and finds the other records that were named alike, also one that is kept at this moment; of very
     * many the newest.
     */
    void note(NamedPerson named);

    /** The matches, newest first. */
    Slice<PersonMatch> list(@Nullable MatchState state, PageRequest page);

    /** The match; others who want to judge it wait until this transaction ends. Null when there is none. */
    @Nullable PersonMatch findForChange(UUID id);

    /** Keeps what was said of a match. */
    PersonMatch save(PersonMatch match, MatchVerdict verdict);

    /** The matches of which SAME was said last and that name one of the records. */
    List<PersonMatch> sameAmong(Set<PersonId> records);

    /** Whether a match of the person waits for a verdict. */
    boolean isWaitingFor(PersonId person);

    /** How the person was named last; null when the person was erased. */
    @Nullable NamedPerson lastNamed(PersonId person);

    /** Keeps the matches of the person from being judged until the transaction ends. */
    void hold(PersonId person);

    /** Forgets how the person was named, whatever waits for a verdict, and the reasons of verdicts on the person. */
    void forget(PersonId person);
}
