package eu.kalaka.organisation.file;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    /** Without a daemon nobody looks, and each file says so. */
    @Bean
    Scanner scanner(
            @Value("${kalaka.files.clamd-host:}") String host, @Value("${kalaka.files.clamd-port:3310}") int port) {
        return host.isBlank() ? bytes -> Scanner.Verdict.NOT_SCANNED : new Clamd(host, port);
    }
}
