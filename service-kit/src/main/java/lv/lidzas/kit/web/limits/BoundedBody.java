package lv.lidzas.kit.web.limits;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;

/** A body that ends with an exception where it gets longer than allowed, and tells when nothing more of it comes. */
final class BoundedBody extends FilterInputStream {

    private final long most;
    private long read;

    /** Counts when a read begins and when it ends, so it is odd while somebody waits. */
    private final AtomicInteger turn = new AtomicInteger();

    private int turnSeen;

    BoundedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        turn.incrementAndGet();
        try {
            int some = super.read(buffer, offset, length);
            count(Math.max(0, some));
            return some;
        } finally {
            turn.incrementAndGet();
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 8192)).length;
    }

    /** Closing would read the rest of the body first, and the rest may have no end. */
    @Override
    public void close() throws IOException {
        if (read <= most) {
            turn.incrementAndGet();
            try {
                super.close();
            } finally {
                turn.incrementAndGet();
            }
        }
    }

    /** Whether somebody has waited for the same bytes since the question was last asked. */
    boolean hasStalled() {
        int now = turn.get();
        boolean isTheSame = now == turnSeen && now % 2 != 0;
        turnSeen = now;
        return isTheSame;
    }

    private void count(long bytes) throws IOException {
        read += bytes;
        if (read > most) {
            throw new BodyTooLarge(most);
        }
    }
}
