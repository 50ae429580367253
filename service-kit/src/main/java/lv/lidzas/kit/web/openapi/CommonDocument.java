package lv.lidzas.kit.web.openapi;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.smallrye.openapi.api.util.MergeUtil;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * What the descriptions of all services say alike: {@code openapi/common.yaml} of the kit.
 *
 * <p>Merged here, because a packaged service takes a static document from itself and not from its jars.
 */
final class CommonDocument {

    private static final String FILE = "/openapi/common.yaml";

    private CommonDocument() {}

    static void mergeInto(OpenAPI api) {
        OpenAPI common =
                SmallRyeOpenAPI.builder()
                        .enableModelReader(false)
                        .enableStandardStaticFiles(false)
                        .enableStandardFilter(false)
                        .enableAnnotationScan(false)
                        .withCustomStaticFile(() -> CommonDocument.class.getResourceAsStream(FILE))
                        .build()
                        .model();
        MergeUtil.mergeObjects(api.getInfo(), common.getInfo());
        MergeUtil.mergeObjects(api.getComponents(), common.getComponents());
        api.setServers(common.getServers());
        api.setSecurity(common.getSecurity());
    }
}
