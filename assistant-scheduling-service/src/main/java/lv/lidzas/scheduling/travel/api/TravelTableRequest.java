package lv.lidzas.scheduling.travel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.scheduling.travel.domain.TravelLeg;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All ways of the municipality. */
@Schema(description = "All ways of the municipality; what is not among them takes no time")
public record TravelTableRequest(
        @Schema(description = "Ways, each direction by itself", maxItems = TravelTableRequest.MOST)
                @NotNull
                @Size(max = TravelTableRequest.MOST)
                List<@NotNull @Valid TravelLegForm> legs) {

    static final int MOST = 5000;

    List<TravelLeg> all() {
        Set<List<String>> seen = new HashSet<>();
        for (int at = 0; at < legs.size(); at++) {
            TravelLegForm leg = legs.get(at);
            if (leg.from().equals(leg.to()) || !seen.add(List.of(leg.from(), leg.to()))) {
                throw ProblemException.of(KitProblems.VALIDATION).at("/legs/" + at, "way-twice");
            }
        }
        return legs.stream().map(TravelLegForm::leg).toList();
    }
}
