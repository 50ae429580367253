/** Health checks with a hard time limit: ready is what this pod needs to answer. */
package lv.lidzas.kit.health;
