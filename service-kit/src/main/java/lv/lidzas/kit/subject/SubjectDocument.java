package lv.lidzas.kit.subject;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;
import lv.lidzas.kit.config.MunicipalityConfig;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes everything that is held about somebody as one JSON document, while it is read. */
@ApplicationScoped
public class SubjectDocument {

    private static final Texts TEXTS = Texts.in("subject-access");

    /** What Article 15(1) of the GDPR wants told beside the data. */
    private static final List<String> TOLD =
            List.of("purposes", "recipients", "retention", "rights", "source", "decisions");

    /** A document that breaks off has no end, so that nobody takes it for the whole. */
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .configure(
                            com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET, false)
                    .configure(
                            com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_CONTENT, false)
                    .build();

    private final SubjectColumns columns;
    private final PersonalRows rows;
    private final MunicipalityConfig municipality;
    private final LegalClock clock;
    private final String service;

    SubjectDocument(
            SubjectColumns columns,
            PersonalRows rows,
            MunicipalityConfig municipality,
            LegalClock clock,
            @ConfigProperty(name = "lidzas.service") String service) {
        this.columns = columns;
        this.rows = rows;
        this.municipality = municipality;
        this.clock = clock;
        this.service = service;
    }

    /** Writes it; the stream stays open. */
    public void write(DataSubject subject, Language language, OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8);
        json.writeStartObject();
        json.writeStringField("madeAt", clock.now().toString());
        json.writeStringField("service", service);
        json.writeStringField("controller", municipality.name() + ", " + municipality.address());
        json.writeObjectFieldStart("information");
        for (String text : TOLD) {
            json.writeStringField(
                    text,
                    Texts.filled(TEXTS.text(language, text), List.of(municipality.contact())));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("held");
        for (PersonalTable table : columns.given()) {
            try {
                rows.write(json, table, subject);
            } catch (SQLException e) {
                throw new IOException("What is held could not be read to its end.", e);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }
}
