package lv.lidzas.kit.parties;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Which records of persons are one human, as application-service told it (viena cilvēka ieraksti).
 *
 * <p>Each service that has a table {@code person_human} asks it where something holds for the human and not for the record.
 */
@ApplicationScoped
public class HeardLinks {

    /** Goes on after {@code with asked (id)}: {@code record (id)}, the records of the human of the one that is asked for, and that one. */
    public static final String RECORDS =
            """
            , standing (id) as (select coalesce(h.human_id, asked.id) from asked left join person_human h on h.person_id = asked.id),
            record (id) as (select id from asked union select id from standing
                union select h.person_id from standing join person_human h on h.human_id = standing.id)
            """;

    private static final String NOTE =
            """
            insert into person_human (person_id, human_id) values (?, ?)
            on conflict on constraint pk_person_human do update set human_id = excluded.human_id
            """;

    private final DataSource database;

    /**
     * For CDI.
     *
     * @param database of the service
     */
    public HeardLinks(DataSource database) {
        this.database = database;
    }

    /**
     * Notes which record stands for the human of a record; the same again changes nothing.
     *
     * @param human the record itself when it stands alone
     */
    public void note(UUID person, UUID human) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(NOTE)) {
            upsert.setObject(1, person);
            upsert.setObject(2, human);
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A link could not be noted.", e);
        }
    }
}
