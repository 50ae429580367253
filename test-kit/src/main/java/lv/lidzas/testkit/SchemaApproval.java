package lv.lidzas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * What Hibernate does not look at when it compares a schema with its rows.
 *
 * <p>A service extends this class as a {@code @QuarkusTest}.
 */
public abstract class SchemaApproval {

    /** The database of the service. */
    protected abstract DataSource database();

    @Test
    void everyConstraintHasAGivenName() throws SQLException {
        assertThat(SchemaFacts.unnamedConstraints(database())).isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndex() throws SQLException {
        assertThat(SchemaFacts.foreignKeysWithoutIndex(database())).isEmpty();
    }
}
