package lv.lidzas.kit.subject.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import lv.lidzas.kit.subject.DataSubject;
import lv.lidzas.kit.subject.SubjectArchive;
import lv.lidzas.kit.subject.SubjectDocument;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Answers with everything, as the caller wants it: JSON, or an archive with the files. */
@ApplicationScoped
class SubjectAnswers {

    static final String ZIP = "application/zip";

    private static final MediaType ARCHIVE = MediaType.valueOf(ZIP);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, ARCHIVE).build();

    private final SubjectDocument document;
    private final SubjectArchive archive;
    private final String service;

    SubjectAnswers(
            SubjectDocument document,
            SubjectArchive archive,
            @ConfigProperty(name = "lidzas.service") String service) {
        this.document = document;
        this.archive = archive;
        this.service = service;
    }

    /** Nothing is read before the first byte is wanted, and the entry of the access log is written. */
    Response everything(DataSubject subject, Request request, @Nullable String acceptLanguage) {
        Language language = Language.preferred(acceptLanguage);
        Variant chosen = request.selectVariant(FORMS);
        boolean isArchive = chosen != null && ARCHIVE.isCompatible(chosen.getMediaType());
        StreamingOutput body =
                isArchive
                        ? out -> archive.write(subject, language, out)
                        : out -> document.write(subject, language, out);
        return Response.ok(body, isArchive ? ARCHIVE : MediaType.APPLICATION_JSON_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + service + (isArchive ? ".zip\"" : ".json\""))
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }
}
