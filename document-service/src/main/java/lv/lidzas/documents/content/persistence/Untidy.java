package lv.lidzas.documents.content.persistence;

import java.util.Arrays;
import java.util.List;

/** What scanners and report servers write before a PDF begins: a byte order mark and white space; PDF readers skip it. */
final class Untidy {

    private static final int BYTES_MAX = 64;

    /** Byte order marks, line ends (the last two: next line in UTF-8 and in Latin-1) and spaces. */
    private static final List<byte[]> MARKS =
            List.of(
                    bytes(0xEF, 0xBB, 0xBF),
                    bytes(0xFE, 0xFF),
                    bytes(0xFF, 0xFE),
                    bytes('\n'),
                    bytes('\r'),
                    bytes('\t'),
                    bytes('\f'),
                    bytes(' '),
                    bytes(0xC2, 0x85),
                    bytes(0x85));

    private Untidy() {}

    /** The bytes behind it; all of them when there is more of it than a program writes. */
    static byte[] cutFrom(byte[] head) {
        int from = 0;
        for (int length = markAt(head, from); length > 0; length = markAt(head, from)) {
            from += length;
        }
        return from > BYTES_MAX ? head : Arrays.copyOfRange(head, from, head.length);
    }

    private static int markAt(byte[] head, int from) {
        for (byte[] mark : MARKS) {
            int to = from + mark.length;
            if (to <= head.length && Arrays.equals(head, from, to, mark, 0, mark.length)) {
                return mark.length;
            }
        }
        return 0;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
