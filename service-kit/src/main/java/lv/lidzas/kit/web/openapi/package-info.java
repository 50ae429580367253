/** What the API description of every service says alike: who may come in, how refusals look, how large things get. */
package lv.lidzas.kit.web.openapi;
