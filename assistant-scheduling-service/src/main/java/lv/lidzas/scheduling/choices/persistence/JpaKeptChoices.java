package lv.lidzas.scheduling.choices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.scheduling.choices.domain.KeptChoice;
import lv.lidzas.scheduling.choices.usecase.KeptChoices;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Choice;
import lv.lidzas.scheduling.register.usecase.Choices;
import org.hibernate.Session;

/** The choices in PostgreSQL. Where two records turned out to be one human, what was said for either counts until it is said anew. */
@ApplicationScoped
public class JpaKeptChoices implements KeptChoices, Choices {

    private static final String OF_ALL_RECORDS =
            """
            select c.* from assistant_choice c where c.human_id = :human
            or c.human_id in (select person_id from person_human where human_id = :human)
            order by c.human_id <> :human, c.human_id
            """;

    private final ChoiceRows rows;
    private final NamedLocks locks;

    JpaKeptChoices(ChoiceRows rows, NamedLocks locks) {
        this.rows = rows;
        this.locks = locks;
    }

    @Override
    public Choice of(UUID human) {
        List<AssistantId> preferred = new ArrayList<>();
        List<AssistantId> blocked = new ArrayList<>();
        for (ChoiceRow row : ofAllRecords(human)) {
            preferred.addAll(ids(row.preferred));
            blocked.addAll(ids(row.blocked));
        }
        preferred.removeAll(blocked);
        return new Choice(preferred, blocked);
    }

    private List<ChoiceRow> ofAllRecords(UUID human) {
        return rows.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(OF_ALL_RECORDS, ChoiceRow.class)
                .setParameter("human", human)
                .getResultList();
    }

    @Override
    public KeptChoice find(UUID human) {
        ChoiceRow row = rows.findById(human);
        return new KeptChoice(human, of(human), row == null ? 0 : shown(row));
    }

    /** The first time is version 1, so that nobody takes it for nothing said. */
    private static long shown(ChoiceRow row) {
        return row.version + 1;
    }

    @Override
    public KeptChoice save(KeptChoice choice) {
        locks.hold("choice of human " + choice.humanId());
        ChoiceRow row = rows.findById(choice.humanId());
        if ((row == null ? 0 : shown(row)) != choice.version()) {
            throw new StaleVersion();
        }
        ChoiceRow kept = row == null ? new ChoiceRow() : row;
        kept.humanId = choice.humanId();
        kept.preferred = values(choice.choice().preferred());
        kept.blocked = values(choice.choice().blocked());
        if (row == null) {
            rows.persist(kept);
        }
        forgetOtherRecords(choice.humanId());
        rows.flush();
        return new KeptChoice(choice.humanId(), choice.choice(), shown(kept));
    }

    /** What was said for another record of the human is said anew now. */
    private void forgetOtherRecords(UUID human) {
        ofAllRecords(human).stream()
                .filter(row -> !row.humanId.equals(human))
                .forEach(rows::delete);
    }

    private static List<AssistantId> ids(List<UUID> values) {
        return values.stream().map(AssistantId::new).toList();
    }

    private static List<UUID> values(List<AssistantId> ids) {
        return ids.stream().map(AssistantId::value).toList();
    }
}
