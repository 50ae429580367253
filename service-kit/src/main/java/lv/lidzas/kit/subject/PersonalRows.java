package lv.lidzas.kit.subject;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.lidzas.kit.crypto.SealedFields;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows a page at a time and writes them, so that memory does not grow with what is held, and no connection waits for a slow reader.
 */
@ApplicationScoped
class PersonalRows {

    private static final int PAGE = 100;

    private final DataSource database;
    private final SealedFields fields;

    PersonalRows(DataSource database, SealedFields fields) {
        this.database = database;
        this.fields = fields;
    }

    /** Writes all rows of the subject as an array. */
    void write(JsonGenerator json, PersonalTable table, DataSubject subject)
            throws IOException, SQLException {
        PersonalQuery query = PersonalQuery.of(table);
        json.writeArrayFieldStart(table.member());
        List<PersonalRow> page = read(query, subject, null);
        while (!page.isEmpty()) {
            fields.fetch(page.stream().flatMap(PersonalRow::owners).collect(Collectors.toSet()));
            for (PersonalRow row : page) {
                write(json, table, row, subject);
            }
            page = page.size() < PAGE ? List.of() : read(query, subject, page.getLast().key());
        }
        json.writeEndArray();
    }

    private List<PersonalRow> read(
            PersonalQuery query, DataSubject subject, @Nullable List<Object> after)
            throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(query.sql(after != null, PAGE))) {
            query.bind(select, subject, after);
            List<PersonalRow> page = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(query.row(rows));
                }
            }
            return page;
        }
    }

    private void write(
            JsonGenerator json, PersonalTable table, PersonalRow row, DataSubject subject)
            throws IOException {
        json.writeStartObject();
        for (int place = 0; place < table.columns().size(); place++) {
            PersonalColumn column = table.columns().get(place);
            @Nullable Object value = row.values().get(place);
            if (value != null) {
                switch (column.form()) {
                    case PLAIN -> PersonalValue.write(json, column.field(), value);
                    case JSON -> PersonalValue.writeJson(json, column.field(), (String) value);
                    case WHO -> json.writeStringField(column.field(), who(value, subject));
                    case OWN -> {
                        if (subject.ids().contains(value)) {
                            PersonalValue.write(json, column.field(), value);
                        }
                    }
                    case SEALED, SEALED_JSON ->
                            writeOpened(json, column, row.ownerOf(place), (byte[]) value);
                }
            }
        }
        json.writeEndObject();
    }

    /** Of an erased person nothing opens. */
    private void writeOpened(JsonGenerator json, PersonalColumn column, UUID owner, byte[] sealed)
            throws IOException {
        String text = fields.open(owner, Objects.requireNonNull(column.sealedAs()), sealed);
        if (text == null) {
            return;
        }
        if (column.form() == PersonalColumn.Form.SEALED_JSON) {
            PersonalValue.writeJson(json, column.field(), text);
        } else {
            json.writeStringField(column.field(), text);
        }
    }

    /** One key or several. */
    private static String who(Object keys, DataSubject subject) {
        List<?> all = keys instanceof List<?> several ? several : List.of(keys);
        return all.stream().anyMatch(subject.keys()::contains) ? "SUBJECT" : "ANOTHER";
    }
}
