package lv.lidzas.scheduling.availability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.availability.domain.Availability;
import lv.lidzas.scheduling.availability.domain.AvailableHours;
import lv.lidzas.scheduling.availability.usecase.Availabilities;
import lv.lidzas.scheduling.register.domain.AssistantId;

/** The hours of assistants in PostgreSQL. Whoever changes them holds the entry of the register. */
@ApplicationScoped
public class JpaAvailabilities implements Availabilities {

    private final AvailabilityRows rows;

    JpaAvailabilities(AvailabilityRows rows) {
        this.rows = rows;
    }

    private record Kept(List<AvailableHours> hours) {}

    @Override
    public Availability of(AssistantId assistant) {
        AvailabilityRow row = rows.findById(assistant.value());
        return row == null ? Availability.unsaid(assistant) : toDomain(row);
    }

    @Override
    public Map<AssistantId, Availability> of(Set<AssistantId> assistants) {
        return assistants.isEmpty()
                ? Map.of()
                : rows
                        .find(
                                "assistantId in ?1",
                                assistants.stream().map(AssistantId::value).toList())
                        .stream()
                        .map(JpaAvailabilities::toDomain)
                        .collect(Collectors.toMap(Availability::assistantId, Function.identity()));
    }

    @Override
    public Availability save(Availability availability) {
        AvailabilityRow kept = rows.findById(availability.assistantId().value());
        AvailabilityRow row = kept == null ? new AvailabilityRow() : kept;
        Availability.Statement stated = Objects.requireNonNull(availability.stated());
        row.assistantId = availability.assistantId().value();
        row.version = availability.version() + 1;
        row.hours = StoredJson.write(new Kept(availability.hours()));
        row.statedBy = stated.by().text();
        row.statedAt = stated.at();
        if (kept == null) {
            rows.persist(row);
        }
        return toDomain(row);
    }

    @Override
    public void forget(AssistantId assistant) {
        rows.deleteById(assistant.value());
    }

    private static Availability toDomain(AvailabilityRow row) {
        return new Availability(
                new AssistantId(row.assistantId),
                StoredJson.read(row.hours, Kept.class).hours(),
                new Availability.Statement(row.statedAt, new PartyKey(row.statedBy)),
                row.version);
    }
}
