/** The access log over HTTP, the same in every service (piekļuves žurnāls). */
package lv.lidzas.kit.looks.api;
