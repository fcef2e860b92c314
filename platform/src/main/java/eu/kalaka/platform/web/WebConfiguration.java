package eu.kalaka.platform.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** HTTP defaults of every service. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@EnableScheduling
@Import(BadRequests.class)
class WebConfiguration {

    private static final int AFTER_SECURITY = 0;

    @Bean
    @ConditionalOnMissingBean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.of("hu"), Locale.of("el")));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    @Bean
    Problems problems(MessageSource words, LocaleResolver localeResolver, JsonMapper json) {
        return new Problems(words, localeResolver, json);
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::apply;
    }

    @Bean
    Answers answers(Problems problems) {
        return new Answers(problems);
    }

    @Bean
    GivenAnswers givenAnswers(MongoTemplate mongo, Clock clock) {
        return new GivenAnswers(mongo, clock);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(
            @Value("${kalaka.http.most-body-bytes:262144}") int mostBytes,
            @Value("${kalaka.http.most-file-bytes:262144}") int mostOfFile,
            Problems problems) {
        var filter = new FilterRegistrationBean<>(new BodyLimit(mostBytes, mostOfFile, problems));
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Idempotency> idempotency(GivenAnswers answers, Problems problems) {
        var filter = new FilterRegistrationBean<>(new Idempotency(answers, problems));
        filter.setOrder(AFTER_SECURITY + 1);
        return filter;
    }
}
