/** A tiny service that the tests of the kit watch: things take steps, publish them and read them back. */
package lv.lidzas.kit.sample;
