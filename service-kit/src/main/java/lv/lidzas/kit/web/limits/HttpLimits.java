package lv.lidzas.kit.web.limits;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How large a request body may be, and how long it may stop on its way. */
@ConfigMapping(prefix = "lidzas.http")
public interface HttpLimits {

    /** Most bytes of a JSON body. */
    long maxJsonBytes();

    /** Most bytes of a body that nobody says to have sent: of an operation without a token. */
    long maxOpenBytes();

    /** Most bytes of a multipart body with a file. */
    long maxUploadBytes();

    /** For how long nothing of a body may arrive; noticed within twice the time. */
    Duration bodyPause();
}
