/** What resources of every service do alike: versions, pages, keys for safe repeats, plain text. */
package lv.lidzas.kit.web;
