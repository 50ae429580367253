package lv.lidzas.kit.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.servers.Server;

/** Writes the common terms into a service's description, so that no resource repeats them and none forgets them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonApiTerms implements OASFilter {

    private static final String SCHEME = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = components(api);
        api.setServers(List.of(server()));
        contact(api);
        components.addSecurityScheme(SCHEME, scheme());
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach((path, item) -> path(components, path, item));
        }
        SchemaBounds.set(api);
    }

    private static void path(Components components, String path, PathItem item) {
        for (Map.Entry<PathItem.HttpMethod, Operation> entry : item.getOperations().entrySet()) {
            CommonParameters.add(components, entry.getKey(), entry.getValue());
            CommonResponses.add(components, path, entry.getKey(), entry.getValue());
        }
    }

    private static Components components(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        return api.getComponents();
    }

    private static void contact(OpenAPI api) {
        if (api.getInfo() != null && api.getInfo().getContact() == null) {
            api.getInfo()
                    .setContact(
                            OASFactory.createContact()
                                    .name("The municipality that runs the service"));
        }
    }

    private static Server server() {
        return OASFactory.createServer()
                .url("/")
                .description(
                        "The service itself, the same in sandbox and production; TLS ends in front of it.")
                .addExtension("x-internal", false);
    }

    private static SecurityScheme scheme() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "An access token of the municipality's identity provider: a signed JWT, checked as RFC8725"
                                + " advises (one algorithm, issuer, audience `lidzas`, expiry). Roles are in `groups`.");
    }
}
