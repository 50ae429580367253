package lv.lidzas.documents.filing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.kit.metrics.Figures;
import lv.lidzas.kit.metrics.SqlFigure;

/** How many documents wait for somebody to look at them. */
@ApplicationScoped
class ReviewFigures implements Figures {

    @Override
    public List<SqlFigure> all() {
        return List.of(
                new SqlFigure(
                        "lidzas.documents.kept",
                        "Documents by state",
                        "state",
                        List.of("HELD", "RECEIVED", "VERIFIED", "REJECTED"),
                        "select state, count(*) from document group by state"));
    }
}
