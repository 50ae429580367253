package lv.lidzas.intake.looks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import lv.lidzas.kit.crypto.FieldCipher;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.looks.MyPersons;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/**
 * The person behind the personal code of a login, and the applications of that person and of the login.
 *
 * <p>In SQL, because the ids stand in tables of two features.
 */
@ApplicationScoped
public class IntakePersons implements MyPersons {

    private static final String IDS =
            """
            with me as (select id from person where code_index = ?)
            select id from me
            union select a.id from application a join me on a.person_id = me.id
            union select a.id from application a join me on a.representative_id = me.id
            union select id from application where submitter_subject = ?
            """;

    private static final byte[] NOBODY = new byte[0];

    private final DataSource database;
    private final FieldCipher cipher;

    IntakePersons(DataSource database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Override
    public Set<UUID> idsOf(Caller caller) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(IDS)) {
            select.setBytes(1, indexOf(caller.personalCode()));
            select.setString(2, caller.subject());
            Set<UUID> ids = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("The persons of a login could not be read.", e);
        }
    }

    private byte[] indexOf(@Nullable String code) {
        @Nullable PersonalCode read = code == null ? null : PersonalCode.parse(code);
        return read == null ? NOBODY : cipher.index(read.digits());
    }
}
