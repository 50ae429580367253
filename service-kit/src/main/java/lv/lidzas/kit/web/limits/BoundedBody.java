package lv.lidzas.kit.web.limits;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends with an exception where it gets longer than allowed. */
final class BoundedBody extends FilterInputStream {

    private final long most;
    private long read;

    BoundedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = super.read(buffer, offset, length);
        count(Math.max(0, some));
        return some;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    /** Closing would read the rest of the body first, and the rest may have no end. */
    @Override
    public void close() throws IOException {
        if (read <= most) {
            super.close();
        }
    }

    private void count(long bytes) throws IOException {
        read += bytes;
        if (read > most) {
            throw new BodyTooLarge(most);
        }
    }
}
