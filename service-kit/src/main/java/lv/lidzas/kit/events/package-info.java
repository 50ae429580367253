/** What an event on Kafka looks like: CloudEvents 1.0 in JSON, structured mode. */
package lv.lidzas.kit.events;
