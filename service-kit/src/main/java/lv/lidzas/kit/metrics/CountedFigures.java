package lv.lidzas.kit.metrics;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.lidzas.kit.time.LegalClock;
import org.jboss.logging.Logger;

/** Counts all figures of a service in rounds; while the database is away they stay as they were. */
@Startup
@ApplicationScoped
class CountedFigures {

    private static final Logger LOG = Logger.getLogger(CountedFigures.class);

    private final AgroalDataSource database;
    private final Rounds rounds;
    private final MetricsConfig config;
    private final LegalClock clock;
    private final List<SqlFigure> figures;
    private final Map<String, Double> counted = new ConcurrentHashMap<>();

    CountedFigures(
            AgroalDataSource database,
            Rounds rounds,
            MetricsConfig config,
            @All List<Figures> declared,
            Metrics metrics,
            LegalClock clock) {
        this.database = database;
        this.rounds = rounds;
        this.config = config;
        this.clock = clock;
        this.figures = declared.stream().flatMap(it -> it.all().stream()).toList();
        figures.forEach(figure -> declare(figure, metrics));
    }

    private void declare(SqlFigure figure, Metrics metrics) {
        if (figure.isLabelled()) {
            for (String value : figure.values()) {
                metrics.gauge(
                        figure.name(),
                        figure.meaning(),
                        figure.label(),
                        value,
                        () -> numberOf(key(figure, value)));
            }
        } else {
            metrics.gauge(figure.name(), figure.meaning(), () -> numberOf(figure.name()));
        }
    }

    private double numberOf(String key) {
        return counted.getOrDefault(key, 0.0);
    }

    void start(@Observes StartupEvent started) {
        if (!figures.isEmpty()) {
            rounds.every(config.figuresEvery(), this::count);
        }
    }

    void count() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (SqlFigure figure : figures) {
                count(figure, statement);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("The figures stay as they were (%s).", e.getClass().getName());
        }
    }

    private void count(SqlFigure figure, Statement statement) throws SQLException {
        Map<String, Double> now = new ConcurrentHashMap<>();
        figure.values().forEach(value -> now.put(key(figure, value), 0.0));
        try (ResultSet rows = statement.executeQuery(figure.sqlOn(clock.today()))) {
            while (rows.next()) {
                if (figure.isLabelled()) {
                    now.put(key(figure, rows.getString(1)), rows.getDouble(2));
                } else {
                    now.put(figure.name(), rows.getDouble(1));
                }
            }
        }
        counted.putAll(now);
    }

    private static String key(SqlFigure figure, String value) {
        return figure.name() + " " + value;
    }
}
