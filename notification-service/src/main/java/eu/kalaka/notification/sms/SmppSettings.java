package eu.kalaka.notification.sms;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The message centre and our account there.
 *
 * @param password empty for the local catcher; a real one comes from the environment
 * @param sender what phones show as sender, at most 11 letters and digits
 */
@ConfigurationProperties("kalaka.smpp")
record SmppSettings(String host, int port, String systemId, String password, String sender) {

    @Override
    public String toString() {
        return "SmppSettings[" + host + ":" + port + ", systemId=" + systemId + "]";
    }
}
