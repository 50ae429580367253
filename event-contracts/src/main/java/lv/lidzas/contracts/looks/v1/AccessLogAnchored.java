package lv.lidzas.contracts.looks.v1;

import java.time.Instant;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A service tells how long the chain of its access log is and how it ends, so that nobody cuts it off unnoticed.
 *
 * @param serviceId the service, as its folder is called
 * @param number counts the anchors of the service from 1
 * @param entries how many entries the chain has, which is the place of the last one
 * @param hash of the last entry, 64 hexadecimal digits
 * @param madeAt when it was so
 */
@ContractEvent(type = "lv.lidzas.looks.access-log-anchored.v1", topic = Topics.ACCESS_LOG)
public record AccessLogAnchored(
        String serviceId, int number, long entries, String hash, Instant madeAt) {}
