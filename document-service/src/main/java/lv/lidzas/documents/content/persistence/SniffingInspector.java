package lv.lidzas.documents.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.lidzas.documents.content.usecase.ContentInspector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells a file's type from its first bytes, and distrusts files that could be two things.
 *
 * <p>Never opens, unpacks or renders anything: of a ZIP container it reads the first entry's name and a few bytes.
 */
@ApplicationScoped
public class SniffingInspector implements ContentInspector {

    private static final int HEAD_BYTES = 64 * 1024;
    private static final int MARKUP_WITHIN_BYTES = 1024;

    /** A browser that is made to show the file as a page would run these. */
    private static final List<String> MARKUP =
            List.of("<html", "<!doctype html", "<script", "<svg", "<iframe", "<?php", "<body");

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

    @Override
    public String mediaTypeOf(Path file) {
        byte[] head = headOf(file);
        if (hasMarkup(head)) {
            return "text/html";
        }
        byte[] tidied = Untidy.cutFrom(head);
        if (startsWith(tidied, "%PDF-")) {
            return byMagic(tidied);
        }
        String byMagic = byMagic(head);
        return switch (byMagic) {
            case "application/pdf" -> "application/octet-stream";
            case "application/zip" -> ZipContainer.mediaTypeOf(head);
            default -> byMagic;
        };
    }

    private static byte[] headOf(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD_BYTES);
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }

    private String byMagic(byte[] head) {
        try (TikaInputStream bytes = TikaInputStream.get(head)) {
            return magic.detect(bytes, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }

    private static boolean hasMarkup(byte[] head) {
        byte[] start = Arrays.copyOf(head, Math.min(head.length, MARKUP_WITHIN_BYTES));
        String text = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(text::contains);
    }

    private static boolean startsWith(byte[] head, String text) {
        byte[] expected = text.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= expected.length
                && Arrays.equals(head, 0, expected.length, expected, 0, expected.length);
    }
}
