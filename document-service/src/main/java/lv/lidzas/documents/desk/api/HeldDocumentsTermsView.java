package lv.lidzas.documents.desk.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every class of data that this service deletes by a term of its own. */
@Schema(description = "Every class of data that this service deletes by a term of its own.")
public record HeldDocumentsTermsView(
        @Schema(description = "Each class once.", maxItems = 20)
                List<HeldDocumentsTermView> items) {}
