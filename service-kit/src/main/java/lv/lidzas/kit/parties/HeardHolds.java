package lv.lidzas.kit.parties;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What is kept for claims and inquiries, as application-service told it (dzēšanas aizliegumi): nobody deletes anything of it.
 *
 * <p>For services that delete something themselves; each has a table {@code heard_hold} and asks it where it deletes.
 */
@ApplicationScoped
public class HeardHolds {

    private static final String KEEP =
            "insert into heard_hold (id, subject_id, last_day) values (?, ?, ?) on conflict (id) do nothing";
    private static final String FORGET = "delete from heard_hold where id = ?";

    private final DataSource database;

    /**
     * For CDI.
     *
     * @param database of the service
     */
    public HeardHolds(DataSource database) {
        this.database = database;
    }

    /**
     * Keeps a hold; the same again changes nothing.
     *
     * @param subject the case or the person
     * @param lastDay null until it is lifted
     */
    public void keep(UUID hold, UUID subject, @Nullable LocalDate lastDay) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, hold);
            insert.setObject(2, subject);
            insert.setObject(3, lastDay);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A hold could not be kept.", e);
        }
    }

    /** Forgets a hold that was lifted: terms count again. */
    public void forget(UUID hold) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, hold);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A hold could not be lifted.", e);
        }
    }
}
