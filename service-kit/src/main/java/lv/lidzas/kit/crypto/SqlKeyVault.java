package lv.lidzas.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The keys in the service's database, in a schema of their own, each wrapped by the {@link MasterKey}. */
@ApplicationScoped
public class SqlKeyVault implements KeyVault {

    /** Adds a key for a new person in the statement that adds the person; the parameters are those of {@link KeyVault.NewKey}. */
    public static final String KEEP = "insert into vault.person_key (owner_id, wrapped) ";

    private static final int KEY_BYTES = 32;

    private static final String READ =
            "select owner_id, wrapped from vault.person_key where owner_id = any (?)";

    /** One statement, be the key there or not. Of two that make one, the second waits, adds nothing and must look again. */
    private static final String READ_OR_MAKE =
            """
            with known as (select wrapped from vault.person_key where owner_id = ?),
            made as (
                insert into vault.person_key (owner_id, wrapped)
                select ?, ? where not exists (select from known)
                on conflict do nothing returning wrapped)
            select wrapped, true from made union all select wrapped, false from known\
            """;

    private static final String DESTROY =
            """
            insert into vault.person_key as known (owner_id, wrapped, destroyed_at) values (?, null, now())
            on conflict (owner_id) do update set wrapped = null, destroyed_at = coalesce(known.destroyed_at, now())\
            """;
    private static final String FORMER =
            """
            select owner_id, wrapped from vault.person_key
            where wrapped is not null and get_byte(wrapped, 0) <> ? limit ? for update skip locked\
            """;
    private static final String REWRAP =
            "update vault.person_key set wrapped = ? where owner_id = ?";

    private final DataSource database;
    private final MasterKey master;
    private final HeldKeys held;
    private final SecureRandom random = new SecureRandom();

    SqlKeyVault(DataSource database, MasterKey master, HeldKeys held) {
        this.database = database;
        this.master = master;
        this.held = held;
    }

    @Override
    public @Nullable PersonKey toWrite(UUID owner) {
        HeldKeys.State known = held.find(owner);
        return known == null ? readOrMake(owner) : known.key();
    }

    private @Nullable PersonKey readOrMake(UUID owner) {
        NewKey fresh = fresh(owner);
        return inDatabase(connection -> {
            while (true) {
                try (PreparedStatement statement = connection.prepareStatement(READ_OR_MAKE)) {
                    statement.setObject(1, owner);
                    statement.setObject(2, owner);
                    statement.setBytes(3, fresh.wrapped());
                    try (ResultSet row = statement.executeQuery()) {
                        if (row.next()) {
                            return row.getBoolean(2)
                                    ? taken(fresh)
                                    : hold(owner, row.getBytes(1)).key();
                        }
                    }
                }
            }
        });
    }

    private PersonKey taken(NewKey fresh) {
        kept(fresh);
        return fresh.key();
    }

    @Override
    public @Nullable PersonKey toRead(UUID owner) {
        HeldKeys.State state = stateOf(owner);
        return state == null ? null : state.key();
    }

    @Override
    public boolean isDestroyed(UUID owner) {
        return HeldKeys.State.DESTROYED.equals(stateOf(owner));
    }

    private HeldKeys.@Nullable State stateOf(UUID owner) {
        HeldKeys.State known = held.find(owner);
        return known == null ? read(List.of(owner)).get(owner) : known;
    }

    @Override
    public void fetch(Collection<UUID> owners) {
        var missing = owners.stream().distinct().filter(it -> held.find(it) == null).toList();
        if (!missing.isEmpty()) {
            read(missing);
        }
    }

    private Map<UUID, HeldKeys.State> read(Collection<UUID> owners) {
        return Objects.requireNonNull(
                inDatabase(connection -> {
                    Map<UUID, HeldKeys.State> found = new HashMap<>();
                    try (PreparedStatement statement = connection.prepareStatement(READ)) {
                        statement.setArray(1, connection.createArrayOf("uuid", owners.toArray()));
                        try (ResultSet row = statement.executeQuery()) {
                            while (row.next()) {
                                UUID owner = row.getObject(1, UUID.class);
                                found.put(owner, hold(owner, row.getBytes(2)));
                            }
                        }
                    }
                    return found;
                }));
    }

    private HeldKeys.State hold(UUID owner, byte @Nullable [] wrapped) {
        HeldKeys.State state =
                wrapped == null
                        ? HeldKeys.State.DESTROYED
                        : new HeldKeys.State(
                                new PersonKey(owner, master.unwrap(wrapped, useOf(owner))));
        held.hold(owner, state);
        return state;
    }

    @Override
    public NewKey fresh(UUID owner) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return new NewKey(owner, new PersonKey(owner, key), master.wrap(key, useOf(owner)));
    }

    @Override
    public void kept(NewKey fresh) {
        held.change(fresh.owner(), new HeldKeys.State(fresh.key()));
    }

    @Override
    public void destroy(UUID owner) {
        inDatabase(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(DESTROY)) {
                statement.setObject(1, owner);
                return statement.executeUpdate();
            }
        });
        held.change(owner, HeldKeys.State.DESTROYED);
    }

    @Override
    public int rewrap(int most) {
        return Objects.requireNonNull(
                inDatabase(connection -> {
                    Map<UUID, byte[]> former = formerKeys(connection, most);
                    try (PreparedStatement update = connection.prepareStatement(REWRAP)) {
                        for (Map.Entry<UUID, byte[]> key : former.entrySet()) {
                            String use = useOf(key.getKey());
                            update.setBytes(
                                    1, master.wrap(master.unwrap(key.getValue(), use), use));
                            update.setObject(2, key.getKey());
                            update.addBatch();
                        }
                        update.executeBatch();
                    }
                    return former.size();
                }));
    }

    private Map<UUID, byte[]> formerKeys(Connection connection, int most) throws SQLException {
        Map<UUID, byte[]> former = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(FORMER)) {
            select.setInt(1, master.currentId());
            select.setInt(2, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    former.put(row.getObject(1, UUID.class), row.getBytes(2));
                }
            }
        }
        return former;
    }

    private static String useOf(UUID owner) {
        return "person " + owner;
    }

    private <T> @Nullable T inDatabase(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new KeysUnavailable(e);
        }
    }

    /** Something done with the transaction's connection. */
    private interface Work<T> {

        @Nullable T on(Connection connection) throws SQLException;
    }
}
