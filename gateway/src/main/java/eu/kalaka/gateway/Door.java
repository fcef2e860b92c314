package eu.kalaka.gateway;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What every request passes before a route is looked for, in this order. */
@Configuration(proxyBeanMethods = false)
class Door {

    /** After the observation filter, so that what is refused is counted too; before all others. */
    private static final int FIRST = Integer.MIN_VALUE + 10;

    private static final int AFTER_TOKEN_CHECK = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1;

    @Bean
    SecurityHeaders securityHeaders(
            @Value("${kalaka.gateway.origins}") List<String> origins,
            @Value("${kalaka.gateway.images}") List<String> images) {
        return new SecurityHeaders(origins, images);
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeadersFilter(SecurityHeaders securityHeaders) {
        return at(FIRST, securityHeaders);
    }

    @Bean
    FilterRegistrationBean<PlainPaths> plainPathsFilter(Problems problems) {
        return at(FIRST + 1, new PlainPaths(problems));
    }

    @Bean
    FilterRegistrationBean<AddressLimit> addressLimitFilter(Allowances allowances, Limits limits, Problems problems) {
        return at(FIRST + 2, new AddressLimit(allowances, limits.signInPaths(), problems));
    }

    @Bean
    FilterRegistrationBean<CorsFilter> originsFilter(
            @Value("${kalaka.gateway.origins}") List<String> origins, Problems problems) {
        return at(FIRST + 3, Origins.filter(origins, problems));
    }

    /** After the token check: nobody's body is read who may not call at all. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimitFilter(
            @Value("${kalaka.gateway.most-body}") DataSize most,
            @Value("${kalaka.gateway.most-file}") DataSize mostOfFile,
            Problems problems) {
        return at(
                AFTER_TOKEN_CHECK,
                new BodyLimit(Math.toIntExact(most.toBytes()), Math.toIntExact(mostOfFile.toBytes()), problems));
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.of("hu"), Locale.of("el")));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
