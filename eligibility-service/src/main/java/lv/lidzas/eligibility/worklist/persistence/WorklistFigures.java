package lv.lidzas.eligibility.worklist.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.kit.metrics.Figures;
import lv.lidzas.kit.metrics.SqlFigure;

/** How much work there is, and whether it is done within the statutory month. */
@ApplicationScoped
class WorklistFigures implements Figures {

    @Override
    public List<SqlFigure> all() {
        return List.of(
                SqlFigure.of(
                        "lidzas.cases.open",
                        "Cases in which the statutory month runs",
                        "select count(*) from work_item where is_open"),
                SqlFigure.of(
                        "lidzas.cases.due",
                        "Open cases of which the statutory month ends within 7 days",
                        "select count(*) from work_item where is_open and decide_by between {today} and {today} + 7"),
                SqlFigure.of(
                        "lidzas.cases.late",
                        "Open cases of which the statutory month is over",
                        "select count(*) from work_item where is_open and decide_by < {today}"),
                SqlFigure.of(
                        "lidzas.cases.unassigned",
                        "Cases in which somebody has to do something and that are nobody's",
                        "select count(*) from work_item where is_waiting and assignee is null"));
    }
}
