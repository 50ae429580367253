package lv.lidzas.intake.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import lv.lidzas.intake.usecase.CaseFile;
import lv.lidzas.kit.web.ETags;

/** Puts versions and addresses into the headers of answers. */
final class Answers {

    private Answers() {}

    static Response ok(CaseFile file, ApplicationView view) {
        return Response.ok(view).tag(ETags.of(file.application().version())).build();
    }

    static Response created(CaseFile file, ApplicationView view) {
        return Response.created(URI.create("/v1/applications/" + view.id()))
                .entity(view)
                .tag(ETags.of(file.application().version()))
                .build();
    }
}
