package eu.kalaka.platform.audit;

import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.web.Problems;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The audit trail of a service: writer, search, check. */
@AutoConfiguration
@Import(AuditController.class)
class AuditConfiguration {

    @Bean
    AuditTrail auditTrail(MongoTemplate mongo, Ids ids) {
        return new AuditTrail(mongo, ids);
    }

    @Bean
    AuditAnswers auditAnswers(AuditTrail trail, Problems problems, Clock clock) {
        return new AuditAnswers(trail, problems, clock);
    }

    @Bean
    WebMvcConfigurer auditedRequests(AuditAnswers auditAnswers) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                // The first to come and so the last to go: what other interceptors refuse is kept too.
                interceptors.addInterceptor(auditAnswers).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
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
