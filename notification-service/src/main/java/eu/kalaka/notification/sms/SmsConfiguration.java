package eu.kalaka.notification.sms;

import eu.kalaka.notification.provider.Sender;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmppSettings.class)
class SmsConfiguration {

    @Bean
    SmppConnection smppConnection(SmppSettings settings, Receipts receipts) {
        return new SmppConnection(settings, receipts);
    }

    @Bean
    Sender smppSender(SmppConnection connection, SmppSettings settings) {
        return new SmppSender(connection, settings);
    }
}
