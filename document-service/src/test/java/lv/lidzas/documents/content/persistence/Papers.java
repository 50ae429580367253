package lv.lidzas.documents.content.persistence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them, and as they should not; all invented. */
public final class Papers {

    public static final byte[] PNG =
            HexFormat.of()
                    .parseHex(
                            "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                                    + "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082");
    public static final byte[] JPEG =
            HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    public static final byte[] TIFF =
            HexFormat.of().parseHex("49492a0008000000000000000000000000000000");
    public static final byte[] HTML =
            text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");

    private Papers() {}

    /** A small PDF; another text gives other bytes. */
    public static byte[] pdf(String text) {
        return text(
                """
                %%PDF-1.4
                %% %s
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
                trailer << /Root 1 0 R >>
                %%%%EOF
                """
                        .formatted(text));
    }

    /** A PDF of this many bytes. */
    public static byte[] pdfOf(int bytes) {
        return Arrays.copyOf(pdf("liels paraugs"), bytes);
    }

    /** A page that a lenient reader takes for a PDF. */
    public static byte[] pageThatIsAPdfToo() {
        return joined(text("<html><!-- "), pdf("paraugs"));
    }

    /** A PDF that a lenient browser takes for a page. */
    public static byte[] pdfThatIsAPageToo() {
        return joined(text("%PDF-1.4\n<script>alert(1)</script>\n"), pdf("paraugs"));
    }

    /** A PDF behind other bytes. */
    public static byte[] pdfBehindOtherBytes() {
        return joined(text("MZ other bytes first\n"), pdf("paraugs"));
    }

    /** A container for signed documents, with a bomb behind its first entry. */
    public static byte[] edoc() {
        return zip("mimetype", text("application/vnd.etsi.asic-e+zip"), true);
    }

    /** The same with a compressed first entry. */
    public static byte[] edocWithCompressedMediaType() {
        return zip("mimetype", text("application/vnd.etsi.asic-e+zip"), false);
    }

    /** A container that does not say what it is. */
    public static byte[] plainZip() {
        return zip("paraugs.txt", text("paraugs"), false);
    }

    /** A container whose first entry unpacks to 64 MiB of nothing. */
    public static byte[] bomb() {
        return zip("mimetype", new byte[64 << 20], false);
    }

    private static byte[] zip(String name, byte[] content, boolean stored) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry(name);
            if (stored) {
                CRC32 crc = new CRC32();
                crc.update(content);
                first.setMethod(ZipEntry.STORED);
                first.setSize(content.length);
                first.setCrc(crc.getValue());
            }
            zip.putNextEntry(first);
            zip.write(content);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("nested.zip"));
            zip.write(new byte[1 << 20]);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
