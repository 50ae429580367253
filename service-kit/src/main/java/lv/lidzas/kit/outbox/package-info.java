/** The transactional outbox: events leave a service if and only if the change that they tell of was committed. */
package lv.lidzas.kit.outbox;
