package lv.lidzas.scheduling.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import lv.lidzas.kit.crypto.KeyVault;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.WholeName;
import lv.lidzas.scheduling.register.usecase.AssistantFilter;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.register.usecase.LoginTaken;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The register of assistants in PostgreSQL. */
@ApplicationScoped
public class JpaAssistants implements Assistants {

    /** With {@link Assistant#weekMinutes} in the same question, so that a list needs no second one. */
    private static final String IS_FREE =
            """
            %s
            and this.otherMinutesPerWeek + :minutes + coalesce(
                (select array_get(w.bookedMinutes, :week) from AssistantWeekRow w
                 where w.id.ownerId = this.id and w.id.isoYear = :year), 0) <= :limit
            """
                    .formatted(AssistantRow.serves("this"));

    private final AssistantRows rows;
    private final AssistantRowMapping mapping;
    private final WeeklyLimit limit;
    private final NamedLocks locks;
    private final KeyVault keys;

    JpaAssistants(
            AssistantRows rows,
            AssistantRowMapping mapping,
            WeeklyLimit limit,
            NamedLocks locks,
            KeyVault keys) {
        this.rows = rows;
        this.mapping = mapping;
        this.limit = limit;
        this.locks = locks;
        this.keys = keys;
    }

    @Override
    public @Nullable Assistant find(AssistantId id) {
        return toDomain(rows.findById(id.value()));
    }

    @Override
    public @Nullable Assistant findUnchanging(AssistantId id) {
        return toDomain(rows.findById(id.value(), LockModeType.PESSIMISTIC_READ));
    }

    @Override
    public @Nullable Assistant findToChange(AssistantId id) {
        return toDomain(rows.findById(id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Two who enter the same human wait for each other, so that the later one can be told of the entry. */
    @Override
    public @Nullable AssistantId holderOf(PersonalCode code) {
        byte[] index = mapping.indexOf(code);
        locks.hold("entry of " + HexFormat.of().formatHex(index));
        AssistantRow row = rows.find("personalCodeIndex", (Object) index).firstResult();
        return row == null ? null : new AssistantId(row.id);
    }

    /** An entry without a code is an erased one. */
    private @Nullable Assistant toDomain(@Nullable AssistantRow row) {
        return row == null || row.personalCodeIndex == null ? null : mapping.toDomain(row);
    }

    @Override
    public Assistant add(Assistant assistant) {
        AssistantRow row = new AssistantRow();
        mapping.write(assistant, row);
        rows.persist(row);
        return flushed(row);
    }

    @Override
    public Assistant save(Assistant assistant) {
        AssistantRow row = rows.findById(assistant.id().value());
        mapping.write(assistant, row);
        return flushed(row);
    }

    @Override
    public void erase(AssistantId id) {
        AssistantRowMapping.forget(rows.findById(id.value()));
        rows.flush();
        keys.destroy(id.value());
    }

    /** The unique index decides who has a login, because a question before the insert could be overtaken. */
    private Assistant flushed(AssistantRow row) {
        try {
            rows.flush();
        } catch (ConstraintViolationException e) {
            if ("uq_assistant_login_key".equals(e.getConstraintName())) {
                throw new LoginTaken();
            }
            throw e;
        }
        return mapping.toDomain(row);
    }

    private void narrow(Conditions conditions, @Nullable AssistantLogin login) {
        if (login == null) {
            return;
        }
        int place = 0;
        for (PartyKey key : login.keys()) {
            String parameter = "login" + place++;
            conditions.andAnyOf(List.of("loginKey = :" + parameter), Map.of(parameter, key.text()));
        }
        if (login.code() != null) {
            conditions.andAnyOf(
                    List.of("personalCodeIndex = :code"),
                    Map.of("code", mapping.indexOf(login.code())));
        }
    }

    @Override
    public Slice<Assistant> list(AssistantFilter filter, PageRequest page) {
        Conditions conditions =
                new Conditions(AssistantRow.class)
                        .and("personalCodeIndex is not null", true)
                        .and("state = :state", "state", filter.state());
        narrow(conditions, filter.login());
        AssistantFilter.Free free = filter.free();
        if (free != null) {
            IsoWeek week = IsoWeek.of(free.days().firstDay());
            conditions.and(
                    IS_FREE,
                    Map.of(
                            "first", free.days().firstDay(),
                            "last", free.days().lastDay(),
                            "minutes", free.minutes(),
                            "year", week.year(),
                            "week", week.number(),
                            "limit", limit.minutes()));
        }
        return listed(conditions, page);
    }

    @Override
    public Slice<Assistant> namesakes(WholeName name, PageRequest page) {
        return listed(
                new Conditions(AssistantRow.class)
                        .and("wholeNameIndex = :name", "name", mapping.indexOf(name)),
                page);
    }

    private Slice<Assistant> listed(Conditions conditions, PageRequest page) {
        Slice<AssistantRow> listed = conditions.newestFirst(rows, page, row -> row.id);
        mapping.fetchKeys(listed.items().stream().map(row -> row.id).toList());
        return listed.map(mapping::toDomain);
    }
}
