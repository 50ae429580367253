package lv.lidzas.kit.looks.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Computes the hash of a place in the chain. Nothing in it may ever change: old chains would no longer hold. */
final class Link {

    /** What stands before the first entry. */
    static final byte[] START = new byte[32];

    private static final int FORM = 1;

    private Link() {}

    /**
     * The hash of a place.
     *
     * @param before the hash of the place before
     * @param position of the entry, from 1
     * @param anchors how many anchors there were before it
     */
    static byte[] hash(byte[] before, long position, int anchors, LoggedLook look) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.write(before);
            out.writeLong(position);
            out.writeInt(anchors);
            id(out, look.id());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, look.at()));
            text(out, look.reader());
            text(out, look.reach());
            text(out, look.operation());
            text(out, look.deed());
            text(out, look.outcome());
            id(out, look.asked());
            text(out, look.purpose());
            ids(out, look.persons());
            ids(out, look.cases());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256().digest(bytes.toByteArray());
    }

    private static void ids(DataOutputStream out, List<UUID> ids) throws IOException {
        out.writeInt(ids.size());
        for (UUID id : ids) {
            id(out, id);
        }
    }

    private static void id(DataOutputStream out, @Nullable UUID id) throws IOException {
        out.writeBoolean(id != null);
        if (id != null) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    }

    /** With its length before it, so that no two entries are written alike. */
    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "SHA-256 is missing. Maybe this is not a Java platform.", e);
        }
    }
}
