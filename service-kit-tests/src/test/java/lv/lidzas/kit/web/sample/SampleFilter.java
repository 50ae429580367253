package lv.lidzas.kit.web.sample;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What narrows a list. */
public record SampleFilter(
        @QueryParam("color") SampleRequest.@Nullable Color color,
        @QueryParam("from-day") @Nullable LocalDate fromDay,
        @QueryParam("label") @Nullable @Size(max = 3) String label) {}
