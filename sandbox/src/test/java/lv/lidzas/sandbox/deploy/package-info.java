/** Holds Dockerfile, docker-compose and Kubernetes manifests against the code. */
@NullMarked
package lv.lidzas.sandbox.deploy;

import org.jspecify.annotations.NullMarked;
