package lv.lidzas.intake.clients.api;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.clients.domain.Assignment;
import lv.lidzas.intake.clients.domain.Client;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.timeline.domain.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody whom the assistant helps. */
@Schema(description = "Somebody whom the assistant helps (klients).")
public record ClientView(
        @Schema(
                        description = "The allocation of hours, by which the list goes on.",
                        examples = "0192f3a1-7a09-7c00-8000-000000000009")
                UUID allocationId,
        @Schema(description = "The case.", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(description = "Who is helped.") ReachablePersonView person,
        @Schema(description = "Who acts for the person; absent if nobody does.")
                @Nullable ReachablePersonView representative,
        @Schema(
                        description =
                                "Minutes in each whole ISO week; absent where time is granted by the month.",
                        examples = "1200")
                @Nullable Integer minutesPerWeek,
        @Schema(
                        description =
                                "Minutes in each whole month; absent where time is granted by the week.",
                        examples = "4800")
                @Nullable Integer minutesPerMonth,
        @Schema(description = "The first day.", examples = "2026-11-23") LocalDate firstDay,
        @Schema(description = "The last day.", examples = "2027-11-22") LocalDate lastDay) {

    static ClientView of(Client client) {
        Assignment assignment = client.assignment();
        Person representative = client.representative();
        return new ClientView(
                assignment.id(),
                assignment.applicationId().value(),
                ReachablePersonView.of(client.person()),
                representative == null ? null : ReachablePersonView.of(representative),
                assignment.per() == Span.WEEK ? Integer.valueOf(assignment.minutes()) : null,
                assignment.per() == Span.MONTH ? Integer.valueOf(assignment.minutes()) : null,
                assignment.firstDay(),
                assignment.lastDay());
    }

    @Override
    public String toString() {
        return "ClientView[" + allocationId + "]";
    }
}
