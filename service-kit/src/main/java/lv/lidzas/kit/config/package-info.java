/** Settings that every service shares. */
package lv.lidzas.kit.config;
