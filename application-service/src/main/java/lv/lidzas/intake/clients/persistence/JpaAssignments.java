package lv.lidzas.intake.clients.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.clients.domain.Assignment;
import lv.lidzas.intake.clients.usecase.Assignments;
import lv.lidzas.kit.crypto.KeyVault;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Keeps in PostgreSQL who helps in which case. That an assistant was erased is told by the vault, which never makes a key of theirs. */
@ApplicationScoped
public class JpaAssignments implements Assignments {

    private final AssignmentRows rows;
    private final KeyVault vault;
    private final NamedLocks locks;

    JpaAssignments(AssignmentRows rows, KeyVault vault, NamedLocks locks) {
        this.rows = rows;
        this.vault = vault;
        this.locks = locks;
    }

    @Override
    public @Nullable Assignment find(UUID id) {
        AssignmentRow row = rows.findById(id);
        return row == null ? null : AssignmentRowMapping.toDomain(row);
    }

    @Override
    public void keep(Assignment assignment) {
        AssignmentRow kept = rows.findById(assignment.id());
        AssignmentRow row = kept == null ? new AssignmentRow() : kept;
        AssignmentRowMapping.write(assignment, row);
        hold(row.assistantId);
        if (vault.isDestroyed(row.assistantId)) {
            row.assistantKeys = List.of();
        }
        if (kept == null) {
            rows.persist(row);
        }
    }

    @Override
    public void forget(UUID id) {
        rows.deleteById(id);
    }

    @Override
    public void forgetAssistant(UUID assistantId) {
        hold(assistantId);
        vault.destroy(assistantId);
        rows.list("assistantId", assistantId).forEach(row -> row.assistantKeys = List.of());
    }

    /** Hours and erasures come on two topics: the second one waits, and then sees what the first one did. */
    private void hold(UUID assistantId) {
        locks.hold("assistant " + assistantId);
    }

    @Override
    public Slice<Assignment> notEnded(Set<PartyKey> assistant, LocalDate day, PageRequest page) {
        String[] keys = assistant.stream().map(PartyKey::text).toArray(String[]::new);
        return new Conditions(AssignmentRow.class)
                .and("array_intersects(assistantKeys, :keys)", Map.of("keys", keys))
                .and("lastDay >= :day", "day", day)
                .newestFirst(rows, page, row -> row.id)
                .map(AssignmentRowMapping::toDomain);
    }
}
