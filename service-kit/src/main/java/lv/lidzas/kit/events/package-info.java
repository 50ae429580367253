/** What an event on Kafka looks like: CloudEvents 1.0 in JSON, structured mode. */
@NullMarked
package lv.lidzas.kit.events;

import org.jspecify.annotations.NullMarked;
