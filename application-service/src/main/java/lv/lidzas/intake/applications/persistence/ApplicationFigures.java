package lv.lidzas.intake.applications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.kit.metrics.Figures;
import lv.lidzas.kit.metrics.SqlFigure;

/** How many applications (iesniegumi) there are, and how long people wait for a decision. */
@ApplicationScoped
class ApplicationFigures implements Figures {

    @Override
    public List<SqlFigure> all() {
        return List.of(
                new SqlFigure(
                        "lidzas.applications.kept",
                        "Applications by state",
                        "state",
                        List.of("DRAFT", "SUBMITTED", "COMPLETE", "DECIDED", "WITHDRAWN"),
                        "select state, count(*) from application group by state"),
                new SqlFigure(
                        "lidzas.decision.days",
                        "Days from receipt to decision within which this share of the decisions of the last 30 days was made",
                        "share",
                        List.of("0.5", "0.9", "1"),
                        """
                        select share, coalesce(percentile_disc(share::float8) within group (order by decision_issued_on - received_on), 0)
                        from (values ('0.5'), ('0.9'), ('1')) shares (share), application
                        where decision_issued_on > {today} - 30
                        group by share
                        """));
    }
}
