package lv.lidzas.scheduling.months.domain;

import lv.lidzas.scheduling.pay.domain.Cents;
import lv.lidzas.scheduling.pay.domain.HourRate;

/**
 * Time that is paid alike.
 *
 * @param pay what the assistant gets, rounded once
 * @param stateFunding the most that the state gives for it, rounded once
 */
public record PayLine(
        HourRate rate, HourRate stateRate, int minutes, Cents pay, Cents stateFunding) {

    static PayLine of(HourRate rate, HourRate stateRate, int minutes) {
        return new PayLine(rate, stateRate, minutes, rate.of(minutes), stateRate.of(minutes));
    }
}
