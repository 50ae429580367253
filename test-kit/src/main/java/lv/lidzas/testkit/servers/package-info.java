/**
 * Real PostgreSQL, Apache Kafka and a token issuer on this machine, without containers.
 *
 * <p>Tests use them with throw-away folders and durability off, the sandbox with a folder that is kept. A server is known by its folder
 * alone: whoever holds the folder can find, stop and start it, also after the process that started it was killed.
 */
package lv.lidzas.testkit.servers;
