package lv.lidzas.eligibility.letters.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Gives one font for every name that PDFBox asks for while a letter is printed.
 *
 * <p>It asks for Helvetica even where no word is set in it. Without this it would look through all fonts of the machine, which takes seconds
 * and writes a file into the home folder.
 */
final class OwnFontsOnly implements FontMapper {

    private final TrueTypeFont font;

    OwnFontsOnly(byte[] font) {
        try {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException("A font cannot be read. Maybe the jar is damaged.", e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont,
            @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo systemInfo) {
        return new CIDFontMapping(null, font, true);
    }
}
