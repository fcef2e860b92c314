package eu.kalaka.platform.audit;

import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.web.Problems;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The audit trail of a service: writer, search, check. */
@AutoConfiguration
@Import(AuditController.class)
class AuditConfiguration {

    /** After the security chain, which says who asks, and around all that refuses. */
    private static final int BEFORE_RIGHTS = -20;

    @Bean
    AuditTrail auditTrail(MongoTemplate mongo, Ids ids) {
        return new AuditTrail(mongo, ids);
    }

    @Bean
    AuditAnswers auditAnswers(AuditTrail trail, Clock clock) {
        return new AuditAnswers(trail, clock);
    }

    @Bean
    FilterRegistrationBean<AuditedRequests> auditedRequests(AuditAnswers auditAnswers, Problems problems) {
        var filter = new FilterRegistrationBean<>(new AuditedRequests(auditAnswers, problems));
        filter.setOrder(BEFORE_RIGHTS);
        return filter;
    }

    @Bean
    SearchAudit searchAudit(MongoTemplate mongo) {
        return new SearchAudit(mongo);
    }

    @Bean
    AuditEndpoint auditEndpoint(MongoTemplate mongo, AuditTrail trail) {
        return new AuditEndpoint(new VerifyAudit(mongo, trail));
    }
}
