package lv.lidzas.eligibility.letters.api;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * A letter as a PDF (vēstules izdruka): tagged as PDF/UA-1 asks, so that a screen reader reads it, with its fonts inside.
 *
 * <p>Nothing is loaded from elsewhere, whatever the page holds.
 */
final class LetterPrint {

    private static final String FAMILY = "DejaVu Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final byte[] PLAIN_FONT = font("DejaVuSans.ttf");
    private static final byte[] BOLD_FONT = font("DejaVuSans-Bold.ttf");

    static {
        // It tells of each letter that no font has, and how long it took.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        FontMappers.set(new OwnFontsOnly(PLAIN_FONT));
    }

    private LetterPrint() {}

    static byte[] of(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFastMode()
                    .useExternalResourceAccessControl(
                            (_, _) -> false,
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useFont(
                            () -> new ByteArrayInputStream(PLAIN_FONT),
                            FAMILY,
                            NORMAL,
                            FontStyle.NORMAL,
                            true)
                    .useFont(
                            () -> new ByteArrayInputStream(BOLD_FONT),
                            FAMILY,
                            BOLD,
                            FontStyle.NORMAL,
                            true)
                    .withProducer("Lidzas")
                    .withHtmlContent(page, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "A letter could not be printed. Maybe its page is no XML.", e);
        }
        return pdf.toByteArray();
    }

    private static byte[] font(String name) {
        String path = "/letters/fonts/" + name;
        try (InputStream file = LetterPrint.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(
                        path + " is missing. Maybe the build did not unpack the fonts.");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read. Maybe a jar is damaged.", e);
        }
    }
}
