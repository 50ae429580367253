package lv.lidzas.kit.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/**
 * Brings the common terms of {@link CommonDocument} into every operation, and every schema into one style, so that no
 * resource repeats them and none forgets them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonApiTerms implements OASFilter {

    private final RequiredMembers requiredMembers;
    private final VersionedAnswers versionedAnswers;
    private final OpenOperations openOperations;

    /** Terms for the API whose classes are in the index. */
    public CommonApiTerms(IndexView index) {
        this.requiredMembers = new RequiredMembers(index);
        this.versionedAnswers = new VersionedAnswers(index);
        this.openOperations = new OpenOperations(index);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        SchemaReferences.tidy(schema);
        SchemaBounds.set(schema);
        schema.setDescription(FullStops.end(schema.getDescription()));
        return schema;
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        parameter.setDescription(FullStops.end(parameter.getDescription()));
        return parameter;
    }

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        response.setDescription(FullStops.end(response.getDescription()));
        return response;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        operation.setDescription(FullStops.end(operation.getDescription()));
        return operation;
    }

    @Override
    public Tag filterTag(Tag tag) {
        tag.setDescription(FullStops.end(tag.getDescription()));
        return tag;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        CommonDocument.mergeInto(api, this::filterSchema);
        SchemaNames.tidy(api.getComponents());
        ProblemMembers.move(api.getComponents());
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths()
                    .getPathItems()
                    .forEach((path, item) ->
                            item.getOperations()
                                    .forEach((method, operation) -> add(path, method, operation)));
        }
        api.getComponents().getResponses().values().forEach(CommonResponses::completeProblem);
        requiredMembers.add(api);
    }

    private void add(String path, PathItem.HttpMethod method, Operation operation) {
        CommonParameters.add(method, operation, openOperations);
        CommonResponses.add(
                path, method, operation, versionedAnswers.view(operation), openOperations);
        if (openOperations.takesNoToken(operation)) {
            operation.setSecurity(List.of());
        }
    }
}
