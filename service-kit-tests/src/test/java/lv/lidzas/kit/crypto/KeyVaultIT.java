package lv.lidzas.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import lv.lidzas.testkit.LidzasServers;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A key for each person: made once, read by all, gone for ever when it is destroyed. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class KeyVaultIT {

    private static final String COLUMN = "sample.name";
    private static final String NAME = "Paraudziņa";

    @Inject KeyVault keys;
    @Inject SealedFields fields;
    @Inject AgroalDataSource database;
    @Inject TransactionSynchronizationRegistry transactions;

    private final UUID anna = UUID.randomUUID();
    private final UUID toms = UUID.randomUUID();

    @Test
    void aFieldComesBackAndItsBytesSayNothing() {
        byte[] sealed = seal(anna);

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Paraud");
        assertThat(seal(anna)).isNotEqualTo(sealed);
        assertThat(open(fields, anna, COLUMN, sealed)).isEqualTo(NAME);
        assertThat(open(replica(), anna, COLUMN, sealed)).isEqualTo(NAME);
    }

    @Test
    void whatWasCopiedToAnotherPersonOrColumnDoesNotOpen() {
        byte[] sealed = seal(anna);
        seal(toms);

        assertThatThrownBy(() -> open(fields, toms, COLUMN, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(fields, anna, "sample.address", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyThatWasRolledBackIsForgotten() {
        assertThatThrownBy(() ->
                        in(() -> {
                            fields.seal(anna, COLUMN, NAME);
                            throw new IllegalArgumentException("undone");
                        }))
                .hasMessageContaining("undone");

        byte[] sealed = seal(anna);

        assertThat(open(replica(), anna, COLUMN, sealed)).isEqualTo(NAME);
    }

    @Test
    void aDestroyedKeyOpensNothingAndIsNeverMadeAgain() {
        byte[] sealed = seal(anna);
        in(() -> {
            keys.destroy(anna);
            return keys.isDestroyed(anna);
        });

        assertThat(open(fields, anna, COLUMN, sealed)).isNull();
        assertThat(open(replica(), anna, COLUMN, sealed)).isNull();
        assertThat(seal(anna)).isEmpty();
        assertThat(open(fields, anna, COLUMN, seal(anna))).isNull();
        assertThat(in(() -> keys.isDestroyed(anna))).isTrue();
    }

    @Test
    void aKeyIsDestroyedInAdvanceAndTwice() {
        in(() -> {
            keys.destroy(toms);
            keys.destroy(toms);
            return true;
        });

        assertThat(seal(toms)).isEmpty();
        assertThat(in(() -> keys.isDestroyed(anna))).isFalse();
    }

    @Test
    void afterAChangeOfTheMasterKeyOldFieldsAreReadAndKeysAreWrappedAgain() throws SQLException {
        byte[] sealed = seal(anna);
        KeyVault changed = vault(next());

        assertThat(open(new SealedFields(changed), anna, COLUMN, sealed)).isEqualTo(NAME);
        assertThat(in(() -> changed.rewrap(100_000))).isPositive();
        assertThat(wrapped(anna)[0]).isEqualTo((byte) 2);
        assertThat(in(() -> changed.rewrap(100_000))).isZero();
        assertThat(open(new SealedFields(vault(next())), anna, COLUMN, sealed)).isEqualTo(NAME);
        assertThat(in(() -> vault(former()).rewrap(100_000))).isPositive();
    }

    @Test
    void aFieldWithoutAChangeKeepsItsBytes() {
        byte[] sealed = seal(anna);

        assertThat(in(() -> fields.reseal(sealed, anna, COLUMN, NAME))).isSameAs(sealed);
        assertThat(in(() -> fields.reseal(sealed, anna, COLUMN, null))).isNull();
        assertThat(
                        open(
                                fields,
                                anna,
                                COLUMN,
                                in(() -> fields.reseal(sealed, anna, COLUMN, "Cita"))))
                .isEqualTo("Cita");
        assertThat(open(fields, toms, COLUMN, in(() -> fields.reseal(sealed, toms, COLUMN, NAME))))
                .isEqualTo(NAME);
    }

    private byte[] seal(UUID owner) {
        return in(() -> fields.sealed(owner, COLUMN, NAME));
    }

    private static String open(SealedFields of, UUID owner, String column, byte[] sealed) {
        return in(() -> {
            of.fetch(List.of(owner));
            return of.open(owner, column, sealed);
        });
    }

    private static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    /** Another instance of the service, which holds no key yet. */
    private SealedFields replica() {
        return new SealedFields(
                vault(new ConfiguredMasterKey(setting("lidzas.data-key"), 1, Optional.empty())));
    }

    private KeyVault vault(MasterKey master) {
        return new SqlKeyVault(database, master, new HeldKeys(new Config(), transactions));
    }

    private static MasterKey next() {
        return new ConfiguredMasterKey(
                setting("lidzas.index-key"), 2, setting("lidzas.data-key").map(key -> "1:" + key));
    }

    private static MasterKey former() {
        return new ConfiguredMasterKey(
                setting("lidzas.data-key"), 1, setting("lidzas.index-key").map(key -> "2:" + key));
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }

    private byte[] wrapped(UUID owner) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select wrapped from vault.person_key where owner_id = ?")) {
            select.setObject(1, owner);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getBytes(1);
            }
        }
    }

    private record Config() implements KeysConfig {

        @Override
        public Duration heldFor() {
            return Duration.ofSeconds(30);
        }

        @Override
        public long heldMost() {
            return 10;
        }

        @Override
        public Duration rewrapEvery() {
            return Duration.ofHours(1);
        }
    }
}
