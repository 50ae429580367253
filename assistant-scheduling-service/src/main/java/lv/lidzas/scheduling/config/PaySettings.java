package lv.lidzas.scheduling.config;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.scheduling.pay.domain.Administration;
import lv.lidzas.scheduling.pay.domain.HourRate;
import lv.lidzas.scheduling.pay.domain.PayByAct;
import lv.lidzas.scheduling.pay.domain.PayTable;
import lv.lidzas.scheduling.pay.domain.PayTerms;
import lv.lidzas.scheduling.pay.domain.Wage;

/** Reads the pay from the settings and checks it at start. */
@ApplicationScoped
public class PaySettings {

    private final PayConfig config;

    PaySettings(PayConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    PayByAct pay() {
        return new PayByAct(
                config.acts().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        act ->
                                                new PayTable(
                                                        act.getValue().stream()
                                                                .map(PaySettings::terms)
                                                                .toList()))));
    }

    /** Asks once, so that figures that cannot be stop the start and not the first report. */
    void check(@Observes StartupEvent start, PayByAct pay) {}

    private static PayTerms terms(PayConfig.Terms terms) {
        return new PayTerms(
                terms.from(),
                terms.until().orElse(null),
                wage(terms),
                new HourRate(terms.topUp().orElse(BigDecimal.ZERO)),
                terms.administrationPercent()
                        .map(percent ->
                                new Administration(
                                        percent,
                                        terms.administrationHour().map(HourRate::new).orElse(null)))
                        .orElse(Administration.NONE));
    }

    private static Wage wage(PayConfig.Terms terms) {
        if (terms.hour().isPresent() == terms.minimumWage().isPresent()) {
            throw new IllegalArgumentException(
                    "Pay from "
                            + terms.from()
                            + " needs either an hour or a minimum wage, not both.");
        }
        return terms.hour()
                .<Wage>map(hour -> new Wage.Named(new HourRate(hour)))
                .orElseGet(() ->
                        new Wage.OfMinimum(
                                terms.minimumWage().orElseThrow(),
                                terms.weekHours().orElseThrow(),
                                terms.weekHoursOfMinor().orElseThrow()));
    }
}
