package lv.lidzas.kit.metrics;

import java.util.List;

/** What a service lets its operators count in its database; a bean per feature. */
public interface Figures {

    /** All of them. */
    List<SqlFigure> all();
}
