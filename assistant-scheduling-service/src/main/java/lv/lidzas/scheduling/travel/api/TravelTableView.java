package lv.lidzas.scheduling.travel.api;

import java.util.List;
import lv.lidzas.scheduling.travel.domain.TravelLegs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All ways that are known. */
@Schema(description = "Minutes between named places, as the municipality states them (ceļu tabula)")
public record TravelTableView(
        @Schema(description = "Ways, each direction by itself", maxItems = TravelTableRequest.MOST)
                List<TravelLegForm> legs) {

    static TravelTableView of(TravelLegs table) {
        return new TravelTableView(table.legs().stream().map(TravelLegForm::of).toList());
    }
}
