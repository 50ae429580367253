package lv.lidzas.scheduling.hours.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import lv.lidzas.scheduling.hours.domain.Booked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a request for hours. */
@Schema(description = "Hours that were given, and what of those asked for was not")
public record BookedView(
        @JsonUnwrapped AllocationView first,
        @Schema(
                        description =
                                "The other stretches of the same request, which have its `bookingId`",
                        maxItems = 60)
                List<AllocationView> further,
        @Schema(description = "The days asked for that were not given", maxItems = 60)
                List<GapView> uncovered) {

    static BookedView of(Booked booked) {
        return new BookedView(
                AllocationView.of(booked.first()),
                booked.stretches().stream().skip(1).map(AllocationView::of).toList(),
                booked.gaps().stream().map(GapView::of).toList());
    }
}
