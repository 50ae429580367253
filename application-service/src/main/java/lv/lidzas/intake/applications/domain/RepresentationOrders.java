package lv.lidzas.intake.applications.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.lidzas.intake.persons.domain.Representation;
import org.jspecify.annotations.Nullable;

/** Looks through an order about who acts for the person, and carries it out. */
final class RepresentationOrders {

    private RepresentationOrders() {}

    static List<FieldFault> faultsIn(
            RepresentationOrder order, ApplicationForm form, LocalDate today) {
        Representation current = form.representation();
        Representation replacement = order.replacement();
        List<FieldFault> faults = new ArrayList<>();
        if (current == null && replacement == null) {
            faults.add(new FieldFault("/representative", SubmissionCheck.REQUIRED));
        }
        if (current != null) {
            ending(order, current, today, faults);
        }
        if (replacement != null) {
            faults.addAll(
                    SubmissionCheck.faultsInRepresentation(
                            form.with(form.person(), replacement), today));
        }
        return List.copyOf(faults);
    }

    private static void ending(
            RepresentationOrder order,
            Representation current,
            LocalDate today,
            List<FieldFault> faults) {
        LocalDate lastDay = order.lastDay();
        if (lastDay == null) {
            faults.add(new FieldFault("/lastDay", SubmissionCheck.REQUIRED));
            return;
        }
        if (current.from() != null && lastDay.isBefore(current.from().minusDays(1))) {
            faults.add(new FieldFault("/lastDay", SubmissionCheck.ENDS_BEFORE_IT_BEGINS));
        }
        if (order.replacement() != null && lastDay.isAfter(today)) {
            faults.add(new FieldFault("/lastDay", "date-in-future"));
        }
    }

    static ApplicationForm carriedOut(RepresentationOrder order, ApplicationForm form) {
        return form.with(form.person(), next(order, form.representation()));
    }

    private static @Nullable Representation next(
            RepresentationOrder order, @Nullable Representation current) {
        Representation replacement = order.replacement();
        if (current == null) {
            return replacement;
        }
        LocalDate lastDay = Objects.requireNonNull(order.lastDay());
        return replacement == null
                ? current.endingOn(lastDay)
                : replacement.beginningAfter(lastDay);
    }
}
