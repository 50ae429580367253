package lv.lidzas.intake.clients.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.clients.domain.Assignment;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.Span;
import lv.lidzas.kit.words.PartyKey;
import org.junit.jupiter.api.Test;

class EndAssignmentTest {

    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 20);

    private final Assignments assignments = new InMemoryAssignments();
    private final EndAssignment endAssignment = new EndAssignment(assignments);

    EndAssignmentTest() {
        new NoteAssignment(assignments)
                .handle(
                        new Assignment(
                                ID,
                                new ApplicationId(new UUID(0, 2)),
                                new UUID(0, 3),
                                Set.of(new PartyKey("1.Y29kZWNvZGVjb2RlY29kZQ")),
                                600,
                                Span.WEEK,
                                WEDNESDAY,
                                LAST));
    }

    @Test
    void theLastDayIsTheOneBeforeTheFirstFreeOne() {
        endAssignment.handle(ID, LocalDate.of(2026, 12, 7));

        assertThat(assignments.find(ID))
                .extracting(Assignment::lastDay)
                .isEqualTo(LocalDate.of(2026, 12, 6));
    }

    @Test
    void givenBackBeforeItBeganItIsForgotten() {
        endAssignment.handle(ID, LocalDate.of(2026, 11, 23));

        assertThat(assignments.find(ID)).isNull();
    }

    @Test
    void itIsNeverMadeLonger() {
        endAssignment.handle(ID, LAST.plusDays(30));

        assertThat(assignments.find(ID)).extracting(Assignment::lastDay).isEqualTo(LAST);
    }

    @Test
    void whatIsUnknownEndsWithoutAWord() {
        endAssignment.handle(new UUID(0, 99), LAST);

        assertThat(assignments.find(ID)).isNotNull();
    }
}
