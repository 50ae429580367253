package lv.lidzas.kit.subject;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of PostgreSQL in JSON: numbers and truth as they are, moments in UTC, everything else as text. */
final class PersonalValue {

    private PersonalValue() {}

    static @Nullable Object read(ResultSet rows, int place) throws SQLException {
        return switch (rows.getMetaData().getColumnTypeName(place)) {
            case "timestamptz" -> {
                OffsetDateTime moment = rows.getObject(place, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant();
            }
            case "uuid", "bool", "int2", "int4", "int8" -> rows.getObject(place);
            case "bytea" -> rows.getBytes(place);
            case String type when type.startsWith("_") -> {
                Array array = rows.getArray(place);
                yield array == null ? null : Arrays.asList((Object[]) array.getArray());
            }
            default -> rows.getString(place);
        };
    }

    static void write(JsonGenerator json, String field, Object value) throws IOException {
        json.writeFieldName(field);
        write(json, value);
    }

    static void writeJson(JsonGenerator json, String field, String text) throws IOException {
        json.writeFieldName(field);
        json.writeRawValue(text);
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Boolean truth -> json.writeBoolean(truth);
            case Long number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Short number -> json.writeNumber(number);
            case Instant moment -> json.writeString(moment.toString());
            case List<?> several -> {
                json.writeStartArray();
                for (Object one : several) {
                    write(json, one);
                }
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }
}
