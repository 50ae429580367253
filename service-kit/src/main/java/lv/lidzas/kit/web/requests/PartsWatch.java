package lv.lidzas.kit.web.requests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/**
 * Tidies the headers of a form's parts while it is read, and stops where it is not one of ours.
 *
 * <p>It takes the same steps as the framework's reader, so that no part gets past it; that reader has no bound for the
 * headers of a part and keeps only the first of several parts of a name.
 */
final class PartsWatch extends FilterInputStream {

    private static final int MOST_PARTS = 50;
    private static final int MOST_HEADER_BYTES = 8 * 1024;
    private static final byte[] LINE_END = {'\r', '\n'};

    private enum Place {
        BEFORE_THE_FIRST,
        AFTER_A_BOUNDARY,
        HEADERS,
        CONTENT,
        END
    }

    private final byte[] boundary;
    private final FormParts parts;
    private final ByteArrayOutputStream headers = new ByteArrayOutputStream();
    private final byte[] raw = new byte[64 * 1024];
    private ByteArrayInputStream watched = new ByteArrayInputStream(new byte[0]);
    private Place place = Place.BEFORE_THE_FIRST;
    private boolean isFirst = true;
    private int count;
    private int matched = LINE_END.length;
    private int before;

    PartsWatch(InputStream form, String boundary, FormParts parts) {
        super(form);
        this.boundary = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        while (watched.available() == 0) {
            int some = super.read(raw, 0, raw.length);
            if (some < 0) {
                return some;
            }
            ByteArrayOutputStream passed = new ByteArrayOutputStream(some);
            int at = 0;
            while (at < some) {
                int plain = plainUntil(at, some);
                if (plain > at) {
                    passed.write(raw, at, plain - at);
                    before = raw[plain - 1];
                    at = plain;
                } else {
                    watch(raw[at++], passed);
                }
            }
            watched = new ByteArrayInputStream(passed.toByteArray());
        }
        return watched.read(buffer, offset, length);
    }

    /** Where what is surely content ends: a file is read in pieces and not byte by byte. */
    private int plainUntil(int from, int end) {
        if (place == Place.END) {
            return end;
        }
        if (matched > 0 || (place != Place.CONTENT && place != Place.BEFORE_THE_FIRST)) {
            return from;
        }
        int to = from;
        while (to < end && raw[to] != boundary[0]) {
            to++;
        }
        return to;
    }

    private void watch(byte b, ByteArrayOutputStream passed) {
        if (place != Place.HEADERS) {
            passed.write(b);
        }
        switch (place) {
            case BEFORE_THE_FIRST, CONTENT -> lookForBoundary(b);
            case AFTER_A_BOUNDARY -> endOfBoundary(b);
            case HEADERS -> header(b, passed);
            case END -> {}
        }
        before = b;
    }

    private void lookForBoundary(byte b) {
        if (b == boundary[matched]) {
            matched++;
        } else {
            matched = b == boundary[0] ? 1 : 0;
        }
        if (matched == boundary.length) {
            isFirst = place == Place.BEFORE_THE_FIRST;
            matched = 0;
            place = Place.AFTER_A_BOUNDARY;
        }
    }

    private void endOfBoundary(byte b) {
        if (b == '-' && before == '-' && !isFirst) {
            place = Place.END;
        } else if (b == '\n' && before == '\r') {
            place = Place.HEADERS;
            count++;
            refuseIf(count > MOST_PARTS, KitProblems.PAYLOAD_TOO_LARGE);
        }
    }

    private void header(byte b, ByteArrayOutputStream passed) {
        headers.write(b);
        refuseIf(headers.size() > MOST_HEADER_BYTES, KitProblems.HEADERS_TOO_LARGE);
        if (b == '\n') {
            String text = headers.toString(StandardCharsets.UTF_8);
            if (text.endsWith("\r\n\r\n") || text.equals("\r\n")) {
                headers.reset();
                passed.writeBytes(parts.tidied(text.strip()).getBytes(StandardCharsets.UTF_8));
                place = Place.CONTENT;
            }
        }
    }

    private static void refuseIf(boolean isTooMuch, ProblemType type) {
        if (isTooMuch) {
            throw ProblemException.of(type).header("Connection", "close");
        }
    }
}
