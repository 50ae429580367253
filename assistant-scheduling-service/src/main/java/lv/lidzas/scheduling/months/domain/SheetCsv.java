package lv.lidzas.scheduling.months.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** A report as RFC 4180 has it: codes, days, hours of Latvia and whole minutes, so nothing in it needs quotes. */
public final class SheetCsv {

    private static final String HEADER =
            "budget,assistant,month,edition,visit,purpose,day,start,end,minutes,beyondMinutes\r\n";
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmXXX");

    private SheetCsv() {}

    /** The text, always the same for the same report. */
    public static String of(Timesheet sheet, int edition, ZoneId zone) {
        return sheet.lines().stream()
                .map(line -> row(sheet.key(), edition, line, zone))
                .collect(Collectors.joining("", HEADER, ""));
    }

    /** SHA-256 over its bytes in UTF-8, in hexadecimal, as {@code sha256sum} prints it. */
    public static String hashOf(String csv) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    private static String row(SheetKey key, int edition, SheetLine line, ZoneId zone) {
        return String.join(
                        ",",
                        key.budgetId().value().toString(),
                        key.assistantId().value().toString(),
                        key.month().toString(),
                        Integer.toString(edition),
                        line.visit().value().toString(),
                        line.purpose(),
                        line.day().toString(),
                        HOUR.format(line.start().atZone(zone)),
                        HOUR.format(line.end().atZone(zone)),
                        Integer.toString(line.minutes()),
                        Integer.toString(line.beyondMinutes()))
                + "\r\n";
    }
}
