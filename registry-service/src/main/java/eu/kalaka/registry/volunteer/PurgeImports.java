package eu.kalaka.registry.volunteer;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every hour: forgets the files that people brought and that are over time. One from which everybody was registered went with the
 * end of its run already.
 */
@Component
class PurgeImports {

    private static final Logger LOG = LoggerFactory.getLogger(PurgeImports.class);

    private final FileImports imports;
    private final Clock clock;

    PurgeImports(FileImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void purge() {
        Instant now = clock.instant();
        long gone = imports.forgetOlderThan(now.minus(FileImports.KEPT))
                + imports.forgetDoneBefore(now.minus(FileImports.KEPT_WHEN_DONE));
        if (gone > 0) {
            LOG.info("Imports: {} parts of files forgotten", gone);
        }
    }
}
