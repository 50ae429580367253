package lv.lidzas.kit.web.openapi;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.smallrye.openapi.api.util.MergeUtil;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the descriptions of all services say alike: {@code openapi/common.yaml} of the kit.
 *
 * <p>Merged here, because a packaged service takes a static document from itself and not from its jars.
 */
final class CommonDocument {

    private static final String FILE = "/openapi/common.yaml";

    private CommonDocument() {}

    /**
     * Merges it.
     *
     * @param api of one service
     * @param tidy what the filter did to the service's own schemas before this
     */
    static void mergeInto(OpenAPI api, Consumer<Schema> tidy) {
        OpenAPI common =
                SmallRyeOpenAPI.builder()
                        .enableModelReader(false)
                        .enableStandardStaticFiles(false)
                        .enableStandardFilter(false)
                        .enableAnnotationScan(false)
                        .withCustomStaticFile(() -> CommonDocument.class.getResourceAsStream(FILE))
                        .build()
                        .model();
        common.getComponents().getSchemas().values().forEach(schema -> all(schema, tidy));
        if (api.getInfo() == null) {
            api.setInfo(common.getInfo());
        } else {
            api.getInfo().setContact(common.getInfo().getContact());
            api.getInfo().setLicense(common.getInfo().getLicense());
        }
        MergeUtil.mergeObjects(api.getComponents(), common.getComponents());
        api.setServers(common.getServers());
        api.setSecurity(common.getSecurity());
    }

    private static void all(@Nullable Schema schema, Consumer<Schema> tidy) {
        if (schema == null) {
            return;
        }
        tidy.accept(schema);
        all(schema.getItems(), tidy);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> all(property, tidy));
        }
    }
}
