package lv.lidzas.kit.web.limits;

import io.smallrye.config.ConfigMapping;

/** How large a request body may be. */
@ConfigMapping(prefix = "lidzas.http")
public interface HttpLimits {

    /** Most bytes of a JSON body. */
    long maxJsonBytes();

    /** Most bytes of a multipart body with a file. */
    long maxUploadBytes();
}
