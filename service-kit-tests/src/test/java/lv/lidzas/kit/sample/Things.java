package lv.lidzas.kit.sample;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** The sample's aggregate: its rows change under a version check, as the outbox asks of everybody. */
@ApplicationScoped
public class Things {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final AgroalDataSource database;
    private final Outbox outbox;

    Things(AgroalDataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Creates a thing at step 0, without an event. */
    public void create(String id) {
        update("insert into thing (id, step) values (?, 0)", id);
    }

    /** One step, if the thing still stands at the expected one. */
    @Transactional
    public Envelope step(String id, int expected) {
        if (!moved(id, expected)) {
            throw new IllegalStateException("The thing has moved.");
        }
        return outbox.append(event(StepTaken.TOPIC, id, expected + 1));
    }

    /** One step whose transaction is rolled back. */
    @Transactional
    public void stepAndFail(String id) {
        outbox.append(event(StepTaken.TOPIC, id, 1));
        throw new IllegalStateException("Something after the event failed.");
    }

    /** An event outside any transaction. */
    public void stepWithoutTransaction(String id) {
        outbox.append(event(StepTaken.TOPIC, id, 1));
    }

    /** An event on a topic of the caller's choice. */
    @Transactional
    public Envelope tell(String topic, String id, int step) {
        return outbox.append(event(topic, id, step));
    }

    /** An event that tells of a case. */
    @Transactional
    public Envelope tellOf(UUID caseId) {
        return outbox.append(
                new OutgoingEvent(
                        SampleTopics.STATES,
                        "lv.lidzas.kit.ignored.v1",
                        "of a case",
                        new CaseTouched(caseId)));
    }

    /** What the sample's consumers did, in order. */
    public List<Integer> effects(String id) {
        return steps("select step from effect where thing = ? order by number", id);
    }

    /** The step at which the thing stands. */
    public int standsAt(String id) {
        return steps("select step from thing where id = ?", id).getFirst();
    }

    void effect(Envelope envelope, StepTaken event) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into effect (thing, step, causation) values (?, ?, ?)")) {
            insert.setString(1, event.thing());
            insert.setInt(2, event.step());
            insert.setString(3, envelope.causationId());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The effect was not recorded.", e);
        }
    }

    private static OutgoingEvent event(String topic, String id, int step) {
        return new OutgoingEvent(
                topic, StepTaken.TYPE, id, new StepTaken(id, step, DAY, Mood.CALM));
    }

    private boolean moved(String id, int expected) {
        return update("update thing set step = step + 1 where id = ? and step = " + expected, id)
                == 1;
    }

    private int update(String sql, String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The thing was not written.", e);
        }
    }

    private List<Integer> steps(String sql, String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            List<Integer> steps = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    steps.add(rows.getInt(1));
                }
            }
            return steps;
        } catch (SQLException e) {
            throw new IllegalStateException("The steps were not read.", e);
        }
    }
}
