package lv.lidzas.kit.crypto;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.subtle.Hkdf;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A key for each day, for what is kept for some days only; it is deleted with what it opens.
 *
 * <p>What is encrypted needs a secret as well that is stored nowhere, so that the key of the day alone opens nothing.
 */
@ApplicationScoped
public class DayKeys {

    private static final int DAYS_HELD = 8;
    private static final String FIND = "select wrapped from vault.day_key where day = ?";
    private static final String MAKE =
            "insert into vault.day_key (day, wrapped) values (?, ?) on conflict do nothing";
    private static final String DELETE = "delete from vault.day_key where day < ?";

    private final DataSource database;
    private final MasterKey master;
    private final Cache<LocalDate, byte[]> held =
            Caffeine.newBuilder().maximumSize(DAYS_HELD).build();

    /**
     * For CDI.
     *
     * @param database of the service
     * @param master wraps the keys
     */
    public DayKeys(DataSource database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    /** Encrypts under the key of the day, which is made and committed if it is the day's first. */
    public byte[] seal(LocalDate day, byte[] secret, byte[] clear) throws SQLException {
        byte[] key = find(day);
        if (key == null) {
            QuarkusTransaction.requiringNew().call(() -> make(day));
            key = find(day);
        }
        if (key == null) {
            throw new IllegalStateException("The key of " + day + " went as soon as it was made.");
        }
        try {
            return new AesGcm(mixed(key, secret)).seal(clear, about(day));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Something of " + day + " could not be encrypted.", e);
        }
    }

    /**
     * What was sealed; null when the key of the day is gone.
     *
     * @throws IllegalStateException if the secret is another one or the bytes were changed
     */
    public byte @Nullable [] open(LocalDate day, byte[] secret, byte[] sealed) throws SQLException {
        byte[] key = find(day);
        if (key == null) {
            return null;
        }
        try {
            return new AesGcm(mixed(key, secret)).open(sealed, about(day));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Something of " + day + " does not open. Maybe the table was changed by hand.",
                    e);
        }
    }

    /** Deletes the keys of earlier days. */
    public void deleteBefore(LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setObject(1, day);
            delete.executeUpdate();
        }
        held.asMap().keySet().removeIf(it -> it.isBefore(day));
    }

    private byte @Nullable [] find(LocalDate day) throws SQLException {
        byte[] known = held.getIfPresent(day);
        if (known != null) {
            return known;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, day);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                byte[] key = master.unwrap(row.getBytes(1), useOf(day));
                held.put(day, key);
                return key;
            }
        }
    }

    private int make(LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(MAKE)) {
            insert.setObject(1, day);
            insert.setBytes(2, master.wrap(SealedFiles.newKey(), useOf(day)));
            return insert.executeUpdate();
        }
    }

    private static byte[] mixed(byte[] key, byte[] secret) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HmacSha256", key, secret, new byte[0], AesGcm.KEY_BYTES);
    }

    private static String useOf(LocalDate day) {
        return "day " + day;
    }

    private static byte[] about(LocalDate day) {
        return useOf(day).getBytes(StandardCharsets.UTF_8);
    }
}
