package lv.lidzas.intake.clients.persistence;

import java.util.List;
import java.util.stream.Collectors;
import lv.lidzas.intake.clients.domain.Assignment;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.words.PartyKey;

/** Turns rows into assignments and back. */
final class AssignmentRowMapping {

    private AssignmentRowMapping() {}

    static Assignment toDomain(AssignmentRow row) {
        return new Assignment(
                row.id,
                new ApplicationId(row.applicationId),
                row.assistantId,
                row.assistantKeys.stream().map(PartyKey::new).collect(Collectors.toSet()),
                row.minutes,
                row.countedPer,
                row.firstDay,
                row.lastDay);
    }

    static void write(Assignment assignment, AssignmentRow row) {
        row.id = assignment.id();
        row.applicationId = assignment.applicationId().value();
        row.assistantId = assignment.assistantId();
        row.assistantKeys = List.copyOf(texts(assignment));
        row.minutes = assignment.minutes();
        row.countedPer = assignment.per();
        row.firstDay = assignment.firstDay();
        row.lastDay = assignment.lastDay();
    }

    private static List<String> texts(Assignment assignment) {
        return assignment.assistant().stream().map(PartyKey::text).sorted().toList();
    }
}
