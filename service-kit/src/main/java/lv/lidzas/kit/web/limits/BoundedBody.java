package lv.lidzas.kit.web.limits;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A body that ends with an exception where it gets longer than allowed, or where nothing more of it comes. */
final class BoundedBody extends FilterInputStream {

    private final long most;
    private long read;
    private final Lock lock = new ReentrantLock();

    /** Who waits for bytes; null while nobody does. */
    private @Nullable Thread reader;

    private long turn;
    private long turnSeen;
    private volatile boolean hasStalled;

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
        int some = waiting(() -> super.read(buffer, offset, length));
        count(Math.max(0, some));
        return some;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 8192)).length;
    }

    /** Closing would read the rest of the body first, and the rest may have no end. */
    @Override
    public void close() throws IOException {
        if (read <= most && !hasStalled) {
            waiting(() -> {
                super.close();
                return 0;
            });
        }
    }

    /** Wakes whoever has waited for the same bytes since this was last called. */
    void wakeWhoWaitsInVain() {
        lock.lock();
        try {
            if (reader != null && turn == turnSeen) {
                hasStalled = true;
                reader.interrupt();
            }
            turnSeen = turn;
        } finally {
            lock.unlock();
        }
    }

    /** Whether somebody was woken. */
    boolean hasStalled() {
        return hasStalled;
    }

    private int waiting(Reading reading) throws IOException {
        await(Thread.currentThread());
        try {
            return reading.bytes();
        } catch (IOException ended) {
            throw hasStalled ? new BodyStalled(ended) : ended;
        } finally {
            await(null);
        }
    }

    private void await(@Nullable Thread who) {
        lock.lock();
        try {
            reader = who;
            turn++;
            if (who == null && hasStalled) {
                // Meant for the wait that is over, not for what the thread does next.
                Thread.interrupted();
            }
        } finally {
            lock.unlock();
        }
    }

    private void count(long bytes) throws IOException {
        read += bytes;
        if (read > most) {
            throw new BodyTooLarge(most);
        }
    }

    private interface Reading {
        int bytes() throws IOException;
    }
}
