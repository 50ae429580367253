package lv.lidzas.intake.clients.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.clients.domain.Assignment;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.Span;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.junit.jupiter.api.Test;

/** What every store of assignments does, in memory and in the database. */
public abstract class AssignmentsContract {

    private static final PartyKey CODE = new PartyKey("1.Y29kZWNvZGVjb2RlY29kZQ");
    private static final PartyKey LOGIN = new PartyKey("1.bG9naW5sb2dpbmxvZ2lubA");
    private static final PartyKey OTHER = new PartyKey("1.b3RoZXJvdGhlcm90aGVyb3");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 20);
    private static final PageRequest ALL = new PageRequest(null, 50);

    protected abstract Assignments assignments();

    protected abstract ApplicationId newApplication();

    @Test
    void anAssignmentIsFoundAsItWasKept() {
        Assignment kept = kept(1, CODE, LOGIN);

        assertThat(assignments().find(kept.id())).isEqualTo(kept);
        assertThat(assignments().find(new UUID(0, 99))).isNull();
    }

    @Test
    void keptAgainItTakesThePlaceOfWhatWasKept() {
        Assignment kept = kept(1, CODE);
        Assignment shorter = kept.endingBefore(FIRST.plusDays(7));

        assignments().keep(shorter);

        assertThat(assignments().find(kept.id())).isEqualTo(shorter);
    }

    @Test
    void anAssistantFindsThemByAnyKeyAndOnce() {
        Assignment older = kept(1, CODE, LOGIN);
        Assignment newer = kept(2, LOGIN);
        kept(3, OTHER);

        assertThat(notEnded(FIRST, CODE, LOGIN).items()).containsExactly(newer, older);
        assertThat(notEnded(FIRST, CODE).items()).containsExactly(older);
    }

    @Test
    void theyAreFoundUntilTheirLastDayAndNoLonger() {
        Assignment kept = kept(1, CODE);

        assertThat(notEnded(FIRST.minusDays(30), CODE).items()).containsExactly(kept);
        assertThat(notEnded(LAST, CODE).items()).containsExactly(kept);
        assertThat(notEnded(LAST.plusDays(1), CODE).items()).isEmpty();
    }

    @Test
    void whatIsForgottenIsGoneAndMayBeForgottenAgain() {
        Assignment kept = kept(1, CODE);

        assignments().forget(kept.id());
        assignments().forget(kept.id());

        assertThat(assignments().find(kept.id())).isNull();
    }

    @Test
    void aForgottenAssistantIsKnownByNoKeyBeforeAndAfter() {
        Assignment before = kept(1, CODE, LOGIN);
        Assignment ofAnother = kept(2, OTHER);

        assignments().forgetAssistant(before.assistantId());
        assignments().forgetAssistant(before.assistantId());
        Assignment after = kept(3, before.assistantId(), CODE);

        assertThat(notEnded(FIRST, CODE, LOGIN, OTHER).items()).containsExactly(ofAnother);
        for (Assignment one : List.of(before, after)) {
            assertThat(assignments().find(one.id()))
                    .extracting(Assignment::assistant, Assignment::lastDay)
                    .containsExactly(Set.of(), LAST);
        }
    }

    @Test
    void aPageGoesOnAfterTheLastOneSeen() {
        Assignment older = kept(1, CODE);
        Assignment newer = kept(2, CODE);

        Slice<Assignment> first =
                assignments().notEnded(Set.of(CODE), FIRST, new PageRequest(null, 1));
        Slice<Assignment> second =
                assignments().notEnded(Set.of(CODE), FIRST, new PageRequest(first.next(), 1));

        assertThat(first.items()).containsExactly(newer);
        assertThat(second.items()).containsExactly(older);
        assertThat(second.next()).isNull();
    }

    private Slice<Assignment> notEnded(LocalDate day, PartyKey... keys) {
        return assignments().notEnded(Set.of(keys), day, ALL);
    }

    private Assignment kept(int number, PartyKey... keys) {
        return kept(number, UUID.randomUUID(), keys);
    }

    private Assignment kept(int number, UUID assistant, PartyKey... keys) {
        Assignment assignment =
                new Assignment(
                        new UUID(0, number),
                        newApplication(),
                        assistant,
                        Set.of(keys),
                        600,
                        Span.MONTH,
                        FIRST,
                        LAST);
        assignments().keep(assignment);
        return assignment;
    }
}
